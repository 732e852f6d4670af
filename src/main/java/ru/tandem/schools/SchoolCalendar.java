package ru.tandem.schools;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The year of a school: when it rests, and when lessons are held.
 *
 * @param everybodyRests the public holidays
 */
public record SchoolCalendar(
    List<DaySpan> holidays,
    List<DaySpan> terms,
    Map<DayOfWeek, Lessons> lessons,
    Predicate<LocalDate> everybodyRests) {

  private static final int LONG_WEEKEND = 4;

  /** Of which nothing is known. */
  public static final SchoolCalendar UNKNOWN =
      new SchoolCalendar(List.of(), List.of(), Map.of(), day -> false);

  /** No meeting is planned for such a day by itself. */
  public boolean isDayOff(LocalDate day) {
    return everybodyRests.test(day)
        || holidays.stream().anyMatch(span -> span.contains(day))
        || isBetweenTerms(day);
  }

  /**
   * The first day of the term that lasts on that day, or lasted last before it. Where no terms are
   * told they begin after holidays that are longer than a weekend with a day beside it; empty where
   * nothing is known of them.
   */
  public Optional<LocalDate> termBegan(LocalDate day) {
    Stream<LocalDate> began =
        terms.isEmpty()
            ? holidays.stream()
                .filter(rest -> rest.days() > LONG_WEEKEND)
                .map(rest -> rest.last().plusDays(1))
            : terms.stream().map(DaySpan::first);
    return began.filter(first -> !first.isAfter(day)).max(LocalDate::compareTo);
  }

  /** What lies before the first term and after the last one is not known. */
  private boolean isBetweenTerms(LocalDate day) {
    return terms.stream().noneMatch(term -> term.contains(day))
        && terms.stream().anyMatch(term -> term.last().isBefore(day))
        && terms.stream().anyMatch(term -> term.first().isAfter(day));
  }

  /** That time, or the end of the lessons that it falls into. */
  public LocalTime afterLessons(LocalDate day, LocalTime time) {
    Lessons held = lessons.get(day.getDayOfWeek());
    return held != null && held.contains(time) ? held.to() : time;
  }
}
