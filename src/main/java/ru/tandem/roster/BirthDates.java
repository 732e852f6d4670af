package ru.tandem.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Birth dates in all the ways in which a table holds them. */
final class BirthDates {

  private static final LocalDate FIRST_OF_WORKBOOKS = LocalDate.of(1899, 12, 30);
  private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{4})(\\.\\d+)?");
  private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}\\.\\d{1,2}\\.)(\\d\\d)");
  private static final int YOUNGEST = 4;
  private static final int OLDEST = 90;

  private static final List<DateTimeFormatter> WAYS = List.of(way("d.M.uuuu"), way("uuuu.M.d"));

  /** Eight digits, the day first or the year first. */
  private static final Pattern RUN = Pattern.compile("(\\d\\d)(\\d\\d)(\\d{4})");

  private static final Pattern RUN_FROM_YEAR = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d\\d)\\s*(\\p{L}[\\p{L}.\\s]*)?");

  /** What stands behind the number of a day, as in "5th". */
  private static final Pattern AFTER_DAY =
      Pattern.compile("^(\\d{1,2})\\.(?:\\u0433\\u043e|\\u0435|\\u043e\\u0435|st|nd|rd|th)\\.");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("^(\\p{L}{3,})\\.(\\d{1,2})\\.(?:(?:st|nd|rd|th)\\.)?(\\d{4})$");

  private static final Pattern MONTH = Pattern.compile("(?<=\\d\\.)(\\p{L}{3,})(?=\\.\\d)");
  private static final Pattern ROMAN =
      Pattern.compile("(?<=\\.)(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})(?=\\.)");
  private static final List<String> ROMANS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private final LocalDate today;

  BirthDates(LocalDate today) {
    this.today = today;
  }

  private static DateTimeFormatter way(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.forLanguageTag("ru"))
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Empty when nothing stands there, or no day that exists. */
  Optional<LocalDate> read(String words) {
    Matcher number = NUMBER.matcher(words);
    if (number.matches()) {
      return Optional.of(FIRST_OF_WORKBOOKS.plusDays(Long.parseLong(number.group(1))));
    }
    String whole = century(months(tidy(words)));
    for (DateTimeFormatter way : WAYS) {
      try {
        return Optional.of(LocalDate.parse(whole, way));
      } catch (DateTimeException notThisWay) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** Day, month and year with dots between them, and nothing around them. */
  private static String tidy(String words) {
    String dotted =
        words
            .replaceAll("\\(.*|[\"'\u00ab\u00bb\u201e\u201c\u201d`]", "")
            .replaceAll("(?<=\\d)[T ]+\\d\\d?:\\d\\d.*$", "") // the hour
            .replaceAll("[\\s./,\\\\\u2010-\u2015-]+", ".")
            .replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", ".")
            .replaceAll("\\.{2,}", ".");
    String bare =
        dotted
            .replaceAll("^\\.|\\.$", "")
            .replaceAll("(?<=\\d{4}|\\.\\d\\d)(\\.\\p{L}+)+$", ""); // the word for year
    bare =
        MONTH_FIRST.matcher(AFTER_DAY.matcher(bare).replaceFirst("$1.")).replaceFirst("$2.$1.$3");
    Matcher run = RUN.matcher(bare);
    Matcher fromYear = RUN_FROM_YEAR.matcher(bare);
    if (fromYear.matches() && bare.matches("(19|20)\\d\\d(0|1).*")) {
      return fromYear.replaceAll("$1.$2.$3");
    }
    return run.matches() ? run.replaceAll("$1.$2.$3") : bare;
  }

  /** A month by its first letters, or by a number as the Romans wrote it. */
  private static String months(String words) {
    String named = MONTH.matcher(words).replaceAll(found -> month(found.group(1)));
    Matcher roman = ROMAN.matcher(named.toUpperCase(Locale.ROOT));
    return roman.find()
        ? roman.replaceAll(found -> String.valueOf(ROMANS.indexOf(found.group()) + 1))
        : named;
  }

  private static String month(String said) {
    for (Locale locale : List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH)) {
      for (Month month : Month.values()) {
        String name = month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale);
        String start = said.toLowerCase(locale);
        if (name.startsWith(start.substring(0, 3)) && start.length() >= 3 && fits(name, start)) {
          return String.valueOf(month.getValue());
        }
      }
    }
    return said;
  }

  /** Beginnings of the month's name, or the name with another ending. */
  private static boolean fits(String name, String said) {
    int same = Math.min(name.length(), said.length()) - 1;
    return name.startsWith(said) || said.startsWith(name.substring(0, Math.max(3, same)));
  }

  /** Whether only a year is told. */
  static boolean isYear(String words) {
    return YEAR.matcher(words.strip()).matches();
  }

  /** A year of two digits is the last that has been. */
  private String century(String words) {
    Matcher brief = SHORT_YEAR.matcher(words);
    if (!brief.matches()) {
      return words;
    }
    int year = 2000 + Integer.parseInt(brief.group(2));
    return brief.group(1) + (year > today.getYear() ? year - 100 : year);
  }

  /** Nobody who takes part was born on such a day. */
  boolean isOdd(LocalDate born) {
    int age = Period.between(born, today).getYears();
    return born.isAfter(today) || age < YOUNGEST || age > OLDEST;
  }
}
