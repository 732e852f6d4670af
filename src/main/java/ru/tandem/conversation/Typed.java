package ru.tandem.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ru.tandem.people.Codes;
import ru.tandem.people.Legible;
import ru.tandem.people.PhoneNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Questions that are answered by typing. */
interface Typed extends Kind {

  @Override
  default Text shown(JsonNode answer) {
    return Text.words(answer.asString());
  }

  /** What has been typed is taken again, and nothing that could not be typed. */
  @Override
  default boolean takes(JsonNode answer) {
    return words(answer.asString(), null) instanceof Step.Accepted same
        && same.answer().equals(answer);
  }

  /** What could be said about anything. */
  interface AnyWords extends Typed {
    @Override
    default boolean takesAnyWords() {
      return true;
    }
  }

  record Line(int longest) implements AnyWords {
    @Override
    public Step words(String words, JsonNode draft) {
      return fitting(Legible.line(words), longest);
    }
  }

  /** What something is called: it can be read out, and leads nowhere. */
  record Title(int longest) implements AnyWords {
    @Override
    public Step words(String words, JsonNode draft) {
      String title = Legible.line(words);
      if (!title.isEmpty() && !Legible.isReadable(title)) {
        return new Step.Refused(Text.of("conversation.kind.letters"));
      }
      return leadingNowhere(title, longest);
    }
  }

  /** How somebody is called, be it by one word. */
  record Name(int longest) implements AnyWords {
    @Override
    public boolean asksName() {
      return true;
    }

    @Override
    public Step words(String words, JsonNode draft) {
      String name = Legible.capitals(BEFORE_NAME.matcher(Legible.line(words)).replaceFirst(""));
      if (!name.isEmpty() && !Legible.hasLetter(name)) {
        return new Step.Refused(Text.of("conversation.kind.letters"));
      }
      return leadingNowhere(name, longest);
    }
  }

  /** How somebody is called, with what else is known of him behind it. */
  record NameOr(Name name, int longest, Predicate<String> tells) implements AnyWords {
    @Override
    public boolean asksName() {
      return true;
    }

    @Override
    public Step words(String words, JsonNode draft) {
      String line = Legible.line(words);
      return tells.test(line) ? fitting(line, longest) : name.words(words, draft);
    }
  }

  /** Other words of the kind that the test knows are no answer, whatever could be made of them. */
  record Unless(Kind kind, Predicate<String> other, String why) implements Typed {

    @Override
    public Step words(String words, JsonNode draft) {
      return other.test(words) ? new Step.Refused(Text.of(why)) : kind.words(words, draft);
    }

    @Override
    public boolean takes(JsonNode answer) {
      return kind.takes(answer);
    }

    @Override
    public boolean takesAnyWords() {
      return kind.takesAnyWords();
    }

    @Override
    public boolean asksName() {
      return kind.asksName();
    }

    @Override
    public Text shown(JsonNode answer) {
      return kind.shown(answer);
    }

    @Override
    public Optional<Text> hint() {
      return kind.hint();
    }
  }

  /** What is said before a name and is no part of it: well, I am, my name is. */
  Pattern BEFORE_NAME =
      Pattern.compile(
          "(?iu)^(?:(?:\\u043d\\u0443|\\u044f|\\u044d\\u0442\\u043e|\\u043c\\u0435\\u043d\\u044f"
              + "|\\u0437\\u043e\\u0432\\u0443\\u0442|\\u043c\\u043e[\\u0435\\u0451] \\u0438\\u043c\\u044f|i am|i'm|my name is)[\\s,:.-]+)+");

  /** A first name and a family name at least: papers are made of them. */
  record FullName(int longest) implements AnyWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}\\S*");

    /** What pupils write beside it: their class, a short name in brackets, little pictures. */
    private static final Pattern BESIDE =
        Pattern.compile(
            "(?iu)(?<=\\p{L}|\\))[\\s,;(-]+\\d{1,2}[\\s-]*[\"\u00ab]?\\p{L}?[\"\u00bb]?"
                + "\\s*(?:\\u043a\\u043b(?:\\u0430\\u0441\\u0441)?|grade|class)?[.)]*$"
                + "|\\s*\\([^()]*\\)$|[\\p{So}\\p{Sk}\\ufe0f\\u200d,;]+");

    private static final Pattern NO_NAME = Pattern.compile("[?\\d]");

    @Override
    public boolean asksName() {
      return true;
    }

    @Override
    public Step words(String words, JsonNode draft) {
      String bare = BEFORE_NAME.matcher(Legible.line(words)).replaceFirst("");
      String name = Legible.capitals(Legible.line(BESIDE.matcher(bare).replaceAll(" ")));
      if (Legible.hasLink(name) || bare.isEmpty()) {
        return leadingNowhere(name, longest);
      }
      return NO_NAME.matcher(name).find() || parts(name) < 2
          ? new Step.Refused(Text.of("conversation.kind.fullname"))
          : fitting(name, longest);
    }

    private static long parts(String name) {
      return Arrays.stream(name.split(" ")).filter(WORD.asMatchPredicate()).count();
    }
  }

  record Free(int longest) implements AnyWords {
    @Override
    public Step words(String words, JsonNode draft) {
      return fitting(Legible.text(words), longest);
    }
  }

  /** One number of a phone. */
  record Phone() implements Typed {
    @Override
    public Step words(String words, JsonNode draft) {
      return PhoneNumber.read(words)
          .<Step>map(number -> new Step.Accepted(StringNode.valueOf(number)))
          .orElse(new Step.Refused(Text.of("conversation.kind.phone")));
    }
  }

  /** What stands on a sheet or was said: other words are no code. */
  record Code() implements Typed {
    @Override
    public Step words(String words, JsonNode draft) {
      String code = Legible.line(words);
      return Codes.canBeSpoken(code)
          ? new Step.Accepted(StringNode.valueOf(code))
          : new Step.Refused(Text.of("conversation.kind.code"));
    }
  }

  record Number(int least, int most) implements Typed {
    @Override
    public Step words(String words, JsonNode draft) {
      OptionalInt number = SaidNumber.read(words);
      return number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most
          ? new Step.Accepted(IntNode.valueOf(number.getAsInt()))
          : new Step.Refused(Text.of("conversation.kind.number", least, most));
    }
  }

  /**
   * A day between the two.
   *
   * @param today from which "on Friday" and a date without a year are understood; null where only a
   *     whole date can be meant
   * @param usual an example, if it would be taken
   */
  record Day(LocalDate earliest, LocalDate latest, LocalDate today, LocalDate usual)
      implements Typed {

    /** The birth date of a pupil. */
    static final LocalDate PUPILS = LocalDate.of(2012, 3, 14);

    Day(LocalDate earliest, LocalDate latest, LocalDate today) {
      this(earliest, latest, today, today == null ? PUPILS : usual(earliest, latest, today));
    }

    /** With one of the usual answers for its example. */
    Day like(String usual) {
      return words(usual, null) instanceof Step.Accepted day
          ? new Day(earliest, latest, today, LocalDate.parse(day.answer().asString()))
          : this;
    }

    /** Nobody is born near today: a term ends in a year, what has happened has happened now. */
    private static LocalDate usual(LocalDate earliest, LocalDate latest, LocalDate today) {
      LocalDate inAYear = today.plusYears(1);
      if (!inAYear.isAfter(latest)) {
        return inAYear;
      }
      long ahead = ChronoUnit.DAYS.between(today, latest);
      return earliest.isBefore(today) ? today : today.plusDays(Math.max(0, ahead / 2));
    }

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final List<DateTimeFormatter> WAYS =
        List.of(
            way("d.M.uuuu", RUSSIAN),
            way("uuuu-M-d", RUSSIAN),
            way("d MMMM uuuu", RUSSIAN),
            way("d MMMM uuuu", Locale.ENGLISH),
            way("MMMM d uuuu", Locale.ENGLISH));

    /** Written as asked, and yet in no calendar: the thirtieth of February. */
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    /** What somebody types who tells how old he is. */
    private static final Pattern AGE =
        Pattern.compile("(?:\\p{L}+\\s+)?\\d{1,2}(?:\\s*\\p{L}{1,5})?");

    /** The word for a year, short or long, after two digits of it. */
    private static final Pattern AFTER_YEAR =
        Pattern.compile("(?<=[./\\p{L}-]\\s?\\d{2})\\s*\\p{L}{1,4}\\.?$");

    private static DateTimeFormatter way(String pattern, Locale locale) {
      return new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern(pattern)
          .toFormatter(locale)
          .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public Step words(String typed, JsonNode draft) {
      String words = SaidOrdinals.inDigits(typed);
      String bare = SaidDay.bare(only(words.strip().replaceAll("[!?)\"\u00bb]+$", "")));
      String numbered = AFTER_YEAR.matcher(SaidDay.numbered(bare)).replaceFirst("");
      Optional<LocalDate> day = read(numbered).or(() -> near(words));
      if (day.isEmpty()) {
        List<LocalDate> possible = possible(numbered);
        day = likeliest(possible);
        if (day.isEmpty()) {
          return new Step.Refused(Text.of(why(bare, possible), example()));
        }
      }
      if (day.get().isBefore(earliest) || day.get().isAfter(latest)) {
        return new Step.Refused(Text.of("conversation.kind.daterange", earliest, latest));
      }
      return new Step.Accepted(StringNode.valueOf(day.get().toString()));
    }

    /** Where the whole date is asked, the words around it say nothing more. */
    private String only(String words) {
      List<String> whole = today == null ? WholeDay.in(words) : List.of();
      return whole.size() == 1 ? whole.get(0) : words;
    }

    private String why(String words, List<LocalDate> possible) {
      if (WRITTEN.matcher(words).matches()) {
        return "conversation.kind.date.noday";
      }
      if (!possible.isEmpty()) {
        return "conversation.kind.year";
      }
      boolean age = today == null && AGE.matcher(words).matches();
      return age ? "conversation.kind.date.age" : "conversation.kind.date";
    }

    private static Optional<LocalDate> read(String words) {
      String tidy = words.strip().replaceAll("(\\d{4})\\s*\\p{L}{1,4}\\.?$", "$1").replace(",", "");
      String dotted =
          tidy.replaceAll("^(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{4})$", "$1.$2.$3");
      for (DateTimeFormatter way : WAYS) {
        try {
          return Optional.of(LocalDate.parse(dotted, way));
        } catch (DateTimeException notThisWay) {
          continue;
        }
      }
      return Optional.empty();
    }

    private Optional<LocalDate> near(String words) {
      return Optional.ofNullable(today).flatMap(now -> SaidDay.near(words, now));
    }

    /** The nearest, where it is told from which day; else only one year can be meant. */
    private Optional<LocalDate> likeliest(List<LocalDate> possible) {
      if (today == null && possible.size() > 1) {
        return Optional.empty();
      }
      LocalDate from = today == null ? earliest : today;
      return possible.stream()
          .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(from, day))));
    }

    /**
     * What can be meant with two digits of the year, or none; beyond the limits if nothing else.
     */
    private List<LocalDate> possible(String words) {
      String tidy = words.strip().replaceAll("[\\s./-]+$", "");
      String bare = tidy.replaceAll("[\\s./-]+\\d{2}$", "");
      String century = bare.equals(tidy) ? "" : tidy.substring(tidy.length() - 2);
      // "5.11" is a day and a month, and no day of the year 11
      boolean whole = bare.matches("\\d{1,2}|\\p{L}+");
      String dayAndMonth = whole ? tidy : bare;
      String ending = whole ? "" : century;
      List<LocalDate> all =
          IntStream.rangeClosed(earliest.getYear(), latest.getYear())
              .mapToObj(Integer::toString)
              .filter(year -> year.endsWith(ending))
              .flatMap(year -> read(dayAndMonth + " " + year).stream())
              .toList();
      List<LocalDate> within =
          all.stream().filter(day -> !day.isBefore(earliest) && !day.isAfter(latest)).toList();
      return within.isEmpty() ? all : within;
    }

    /** One that would be taken. */
    private String example() {
      boolean fits = !usual.isBefore(earliest) && !usual.isAfter(latest);
      long half = ChronoUnit.DAYS.between(earliest, latest) / 2;
      return DateTimeFormatter.ofPattern("dd.MM.uuuu")
          .format(fits ? usual : earliest.plusDays(half));
    }

    @Override
    public Text shown(JsonNode answer) {
      return Text.of("conversation.shown", LocalDate.parse(answer.asString()));
    }

    @Override
    public Optional<Text> hint() {
      return Optional.of(Text.of("conversation.hint.date", example()));
    }
  }

  /** Others will see it, and tap on it. */
  private static Step leadingNowhere(String name, int longest) {
    return Legible.hasLink(name)
        ? new Step.Refused(Text.of("conversation.kind.link"))
        : fitting(name, longest);
  }

  private static Step fitting(String words, int longest) {
    if (words.isEmpty()) {
      return new Step.Refused(Text.of("conversation.kind.empty"));
    }
    if (words.length() > longest) {
      return new Step.Refused(Text.of("conversation.kind.long", longest, words.length()));
    }
    return new Step.Accepted(StringNode.valueOf(words));
  }
}
