package ru.tandem.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
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

  private static final List<DateTimeFormatter> WAYS =
      List.of(way("d.M.uuuu"), way("uuuu.M.d"), way("d MMMM uuuu"));

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
    String tidy =
        words
            .replaceAll("(\\d{4}|\\d\\d)\\s*\\p{L}{1,4}\\.?$", "$1") // the word for year
            .replaceAll("[T ]\\d\\d?:\\d\\d(:\\d\\d)?.*$", "")
            .replaceAll("(?<=\\d)\\s*[./,\\\\-]\\s*(?=\\d)|(?<=\\d)\\s+(?=\\d)", ".")
            .strip();
    String whole = century(tidy);
    for (DateTimeFormatter way : WAYS) {
      try {
        return Optional.of(LocalDate.parse(whole, way));
      } catch (DateTimeException notThisWay) {
        continue;
      }
    }
    return Optional.empty();
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
