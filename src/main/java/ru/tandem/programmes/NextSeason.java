package ru.tandem.programmes;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The same season some years later: everything but the people. */
public final class NextSeason {

  /** A year, or a school year such as 2026/27. */
  private static final Pattern YEARS = Pattern.compile("\\b(20\\d\\d)(?:([/–-])(\\d\\d))?\\b");

  private NextSeason() {}

  /** The first one that has not ended by that day. */
  public static Programme.Plan of(Programme last, LocalDate today) {
    int years = 1;
    while (!last.endsOn().plusYears(years).isAfter(today)) {
      years++;
    }
    return new Programme.Plan(
        title(last.title(), years),
        last.form(),
        last.kind(),
        last.rhythm(),
        last.startsOn().plusYears(years),
        last.endsOn().plusYears(years),
        last.plannedMentees(),
        last.plannedMentors(),
        last.roleModel().orElse(null));
  }

  static String title(String last, int years) {
    return YEARS.matcher(last).replaceAll(found -> later(found, years));
  }

  private static String later(MatchResult found, int years) {
    int year = Integer.parseInt(found.group(1)) + years;
    return found.group(2) == null
        ? Integer.toString(year)
        : "%d%s%02d"
            .formatted(year, found.group(2), (Integer.parseInt(found.group(3)) + years) % 100);
  }
}
