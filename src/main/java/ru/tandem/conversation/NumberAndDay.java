package ru.tandem.conversation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ru.tandem.people.Legible;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The number of a document, and its date where somebody types both in one breath: each is taken for
 * itself. The answer is the number, with the day in a line of its own if it was told.
 */
record NumberAndDay(int longest, TypedDay day) implements Typed {

  /** Before the number. */
  private static final String SIGN = "[\u2116#]";

  /** Where there is no number, a letter by a letter says so. */
  private static final Pattern NUMBER = Pattern.compile(".*\\d.*|\\p{L}\\s?/\\s?\\p{L}");

  /** With its year, or with its month in letters: no number is written so. */
  private static final Pattern WHOLE_DATE =
      Pattern.compile(
          "\\d{1,2}([./])\\d{1,2}\\1(\\d{2}|\\d{4})(\\s*\\p{L}{1,4}\\.?)?"
              + "|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\s\\p{L}{3,}.*");

  /** A short word before a date, as in "of 5 May". */
  private static final Pattern OF = Pattern.compile("^\\p{L}{2,5}\\s+(?=\\d)");

  /** What was meant for a date and is none. */
  private static final Pattern SPOILT_DATE =
      Pattern.compile(".+\\s\\p{L}{2}\\s.*|.*\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*");

  private static final int YEARS = 30;

  @Override
  public Step words(String words, JsonNode draft) {
    String line = Legible.line(words.replaceAll("(" + SIGN + ")", " $1 "));
    if (isDate(line)) {
      return new Step.Refused(Text.of("conversation.kind.numbernotdate"));
    }
    String[] parts = line.split("[\\s,;]+");
    return IntStream.range(1, parts.length)
        .boxed()
        .flatMap(cut -> both(parts, cut).stream())
        .findFirst()
        .orElseGet(() -> alone(line));
  }

  /** The date stands after the number, or before it. */
  private Optional<Step> both(String[] parts, int cut) {
    String first = String.join(" ", Arrays.copyOfRange(parts, 0, cut));
    String last = String.join(" ", Arrays.copyOfRange(parts, cut, parts.length));
    if (isDate(last) && isNumber(number(first))) {
      return Optional.of(dated(number(first), undated(last)));
    }
    boolean signed = last.matches(SIGN + ".*");
    return signed && isDate(first) && isNumber(number(last))
        ? Optional.of(dated(number(last), undated(first)))
        : Optional.empty();
  }

  private Step dated(String number, String date) {
    Step read = day.words(date, null);
    return read instanceof Step.Accepted accepted
        ? new Step.Accepted(StringNode.valueOf(number + "\n" + accepted.answer().asString()))
        : read;
  }

  private Step alone(String line) {
    String number = number(line);
    if (SPOILT_DATE.matcher(line).matches()) {
      return day.words(line, null) instanceof Step.Refused why ? why : refused();
    }
    return isNumber(number) ? new Step.Accepted(StringNode.valueOf(number)) : refused();
  }

  private static Step refused() {
    return new Step.Refused(Text.of("conversation.kind.documentnumber"));
  }

  /** Without the sign and the name of the document before it. */
  private static String number(String words) {
    return words
        .replaceFirst("^.*" + SIGN + "\\s*", "")
        .replaceFirst("^\\p{L}{3,}\\s+(?=\\d)", "")
        .replaceFirst("[\\s,;.]+$", "");
  }

  private boolean isNumber(String number) {
    return number.length() <= longest && NUMBER.matcher(number).matches() && !isDate(number);
  }

  /** A year may be missing only where a word shows that a date is meant. */
  private boolean isDate(String words) {
    String date = undated(words);
    boolean whole = WHOLE_DATE.matcher(date).matches() || !date.equals(words);
    LocalDate today = day.today();
    TypedDay any = new TypedDay(today.minusYears(YEARS), today.plusYears(YEARS), today);
    // a bare number is a day of the month elsewhere; here it is a number
    boolean said = !words.matches("\\d+") && SaidDay.near(words, today).isPresent();
    return said || whole && any.words(date, null) instanceof Step.Accepted;
  }

  private static String undated(String words) {
    return OF.matcher(words).replaceFirst("");
  }

  @Override
  public Text shown(JsonNode answer) {
    String[] parts = answer.asString().split("\n");
    return parts.length < 2
        ? Text.words(parts[0])
        : Text.of("conversation.documentnumber", parts[0], LocalDate.parse(parts[1]));
  }
}
