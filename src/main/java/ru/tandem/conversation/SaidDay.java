package ru.tandem.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as people say them: by the word for tomorrow, by the weekday, by the name of a month. */
final class SaidDay {

  private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH);

  /** The words for the day before yesterday and those that follow, in that order. */
  private static final List<String> NEAR =
      List.of(
          "conversation.said.daybefore",
          "conversation.said.yesterday",
          "conversation.said.today",
          "conversation.said.tomorrow",
          "conversation.said.dayafter");

  /** Where today stands among them. */
  private static final int TODAY = 2;

  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(\\d{1,2})[\\s.-]*(\\p{L}{3,})\\.?[\\s.,-]*(.*)");

  /** A day without its month, with what is said after such a number. */
  private static final Pattern OF_MONTH = Pattern.compile("(\\d{1,2})[-\\s]?(\\p{L}*)\\.?");

  /** Nobody counts further ahead. */
  private static final int MOST_AHEAD = 366;

  /** With one of these at its end a name changes it; else it grows. */
  private static final String VOWELS = "\u0430\u0435\u044f";

  /** The shortest beginning by which a month or a weekday is known. */
  private static final int STEM = 3;

  private SaidDay() {}

  /** The day that is meant today; empty for what is no such word. */
  static Optional<LocalDate> near(String words, LocalDate today) {
    String word = words.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\p{L}{1,2}\\s+", "");
    for (Locale locale : LOCALES) {
      ResourceBundle known = ResourceBundle.getBundle("messages/conversation", locale);
      for (int days = 0; days < NEAR.size(); days++) {
        if (known.getString(NEAR.get(days)).equals(word)) {
          return Optional.of(today.plusDays(days - TODAY));
        }
      }
    }
    return weekday(word)
        .map(day -> today.with(TemporalAdjusters.nextOrSame(day)))
        .or(() -> ofMonth(word, today))
        .or(() -> ahead(words.strip().toLowerCase(Locale.ROOT), today))
        .or(() -> endOf(words.strip().toLowerCase(Locale.ROOT), today));
  }

  /** Its last day: of May, of May 2027, of the year; the next one to come where no year is said. */
  private static Optional<LocalDate> endOf(String words, LocalDate today) {
    for (Locale locale : LOCALES) {
      Matcher read =
          Pattern.compile(
                  "(?:(?:%s)\\s+)?(?:%s)\\s+(\\p{L}+)(?:\\s+(\\d{4}))?(?:\\s*(?:%s)\\.?)?"
                      .formatted(
                          known(locale, "before"), known(locale, "endof"), known(locale, "ofyear")))
              .matcher(words);
      if (read.matches()) {
        return endOf(read.group(1), read.group(2), locale, today);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> endOf(
      String what, String year, Locale locale, LocalDate today) {
    boolean ofYear = what.matches(known(locale, "ofyear"));
    Optional<Month> month =
        ofYear ? Optional.of(Month.DECEMBER) : isMonth(what) ? month(what) : Optional.empty();
    return month.map(
        one -> {
          if (year != null) {
            return YearMonth.of(Integer.parseInt(year), one).atEndOfMonth();
          }
          LocalDate end = YearMonth.of(today.getYear(), one).atEndOfMonth();
          return end.isBefore(today) ? YearMonth.from(end).plusYears(1).atEndOfMonth() : end;
        });
  }

  /** The fifteenth: of this month while it is ahead, of the next one then. */
  private static Optional<LocalDate> ofMonth(String word, LocalDate today) {
    Matcher read = OF_MONTH.matcher(word);
    if (!read.matches() || !read.group(2).isEmpty() && !isOfMonth(read.group(2))) {
      return Optional.empty();
    }
    int day = Integer.parseInt(read.group(1));
    YearMonth month = YearMonth.from(today).plusMonths(day < today.getDayOfMonth() ? 1 : 0);
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }

  private static boolean isOfMonth(String ending) {
    return LOCALES.stream().anyMatch(locale -> ending.matches(known(locale, "ofmonth")));
  }

  /** In a week, in three days. */
  private static Optional<LocalDate> ahead(String words, LocalDate today) {
    for (Locale locale : LOCALES) {
      Matcher read =
          Pattern.compile("(?:%s)\\s+(?:(.+)\\s+)?(\\p{L}+)".formatted(known(locale, "ahead")))
              .matcher(words);
      if (read.matches()) {
        OptionalInt many =
            read.group(1) == null ? OptionalInt.of(1) : SaidNumber.read(read.group(1));
        return many.isEmpty() || many.getAsInt() > MOST_AHEAD
            ? Optional.empty()
            : after(many.getAsInt(), read.group(2), locale, today);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> after(int many, String unit, Locale locale, LocalDate today) {
    if (unit.matches(known(locale, "days"))) {
      return Optional.of(today.plusDays(many));
    } else if (unit.matches(known(locale, "weeks"))) {
      return Optional.of(today.plusWeeks(many));
    }
    return unit.matches(known(locale, "months"))
        ? Optional.of(today.plusMonths(many))
        : Optional.empty();
  }

  /** Without what stands before a day and is no part of it, as in "until 5 May". */
  static String bare(String words) {
    String said = words.strip();
    for (Locale locale : LOCALES) {
      Pattern before =
          Pattern.compile(
              "^(?:%s)\\s+(?=\\d)".formatted(known(locale, "before")),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      said = before.matcher(said).replaceFirst("");
    }
    return said;
  }

  private static String known(Locale locale, String what) {
    return ResourceBundle.getBundle("messages/conversation", locale)
        .getString("conversation.said." + what);
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> LOCALES.stream().anyMatch(locale -> isCalled(day, word, locale)))
        .findFirst();
  }

  /** Whole, in any case of its ending, or as short as calendars have it. */
  private static boolean isCalled(DayOfWeek day, String word, Locale locale) {
    String whole = day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale);
    String brief = day.getDisplayName(TextStyle.SHORT, locale).toLowerCase(locale);
    boolean vowel = VOWELS.indexOf(whole.charAt(whole.length() - 1)) >= 0;
    String stem = vowel ? whole.substring(0, whole.length() - 1) : whole;
    return word.equals(brief) || word.startsWith(stem) && word.length() <= whole.length() + 2;
  }

  /** The month by its number, where it stands by its name. */
  static String numbered(String words) {
    Matcher read = DAY_AND_MONTH.matcher(words.strip());
    if (!read.matches()) {
      return words;
    }
    String rest = read.group(3).isEmpty() ? "" : "." + read.group(3);
    return month(read.group(2).toLowerCase(Locale.ROOT))
        .map(month -> read.group(1) + "." + month.getValue() + rest)
        .orElse(words);
  }

  static boolean isMonth(String word) {
    return word.length() >= STEM && month(word.toLowerCase(Locale.ROOT)).isPresent();
  }

  private static Optional<Month> month(String word) {
    return Arrays.stream(Month.values())
        .filter(month -> names(month).anyMatch(name -> isBegunLike(word, name)))
        .findFirst();
  }

  private static Stream<String> names(Month month) {
    return LOCALES.stream()
        .flatMap(
            locale ->
                Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                    .map(style -> month.getDisplayName(style, locale).toLowerCase(locale)));
  }

  private static boolean isBegunLike(String word, String name) {
    return name.startsWith(word)
        || word.length() <= name.length() + 1
            && name.length() > STEM
            && word.startsWith(name.substring(0, name.length() - 1));
  }
}
