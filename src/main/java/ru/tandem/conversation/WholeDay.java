package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with day, month and year among the words around them: "I was born on", "aged 12", digits
 * without a sign between them.
 */
final class WholeDay {

  private static final String BETWEEN = "[\\s.,/•·_–—-]{1,3}";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<y>\\d{4})" + BETWEEN + "(?<m>\\d{1,2})" + BETWEEN + "(?<d>\\d{1,2})(?!\\d)");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})" + BETWEEN + "(?<m>\\d{1,2})" + BETWEEN + "(?<y>\\d{4})(?!\\d)");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(?<!\\d\\s{0,2}(?:[,/–—-]|\\u0438|\\u0438\\u043b\\u0438|or|and)\\s{0,2})(?<d>\\d{1,2})(?:-?\\p{L}{1,2})?"
              + "[\\s.-]+(?<m>\\p{L}{3,9})[\\s.,-]+(?<y>\\d{4})(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<m>\\p{L}{3,9})\\.?\\s+(?<d>\\d{1,2})(?:\\p{L}{2})?[\\s.,]+(?<y>\\d{4})(?!\\d)");

  private static final Pattern DIGITS =
      Pattern.compile("^\\D*(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4}|\\d{2})\\D*$");

  private WholeDay() {}

  /** Each as day, month and year, should there be such a day. */
  static List<String> in(String words) {
    List<String> found = new ArrayList<>();
    for (Pattern way : List.of(YEAR_FIRST, NUMBERS, DIGITS)) {
      add(found, way.matcher(words), ".");
    }
    add(found, NAMED.matcher(words), " ");
    MONTH_FIRST
        .matcher(words)
        .results()
        .filter(date -> SaidDay.isMonth(date.group(1)))
        .forEach(date -> found.add(date.group(2) + " " + date.group(1) + " " + date.group(3)));
    return found.stream().distinct().toList();
  }

  private static void add(List<String> found, Matcher date, String sign) {
    while (date.find()) {
      found.add(date.group("d") + sign + date.group("m") + sign + date.group("y"));
    }
  }
}
