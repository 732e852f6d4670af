package ru.tandem.schools;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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

  /** Of which nothing is known. */
  public static final SchoolCalendar UNKNOWN =
      new SchoolCalendar(List.of(), List.of(), Map.of(), day -> false);

  /** No meeting is planned for such a day by itself. */
  public boolean isDayOff(LocalDate day) {
    return everybodyRests.test(day)
        || holidays.stream().anyMatch(span -> span.contains(day))
        || isBetweenTerms(day);
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
