package ru.tandem.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A day between the two.
 *
 * @param today from which "on Friday" and a date without a year are understood; null where only a
 *     whole date can be meant
 * @param usual an example, if it would be taken
 */
record TypedDay(LocalDate earliest, LocalDate latest, LocalDate today, LocalDate usual)
    implements Typed {

  /** The birth date of a pupil. */
  static final LocalDate PUPILS = LocalDate.of(2012, 3, 14);

  TypedDay(LocalDate earliest, LocalDate latest, LocalDate today) {
    this(earliest, latest, today, today == null ? PUPILS : usual(earliest, latest, today));
  }

  /** With one of the usual answers for its example. */
  TypedDay like(String usual) {
    return words(usual, null) instanceof Step.Accepted day
        ? new TypedDay(earliest, latest, today, LocalDate.parse(day.answer().asString()))
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
    String dotted = tidy.replaceAll("^(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{4})$", "$1.$2.$3");
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

  /** What can be meant with two digits of the year, or none; beyond the limits if nothing else. */
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
    return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(fits ? usual : earliest.plusDays(half));
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
