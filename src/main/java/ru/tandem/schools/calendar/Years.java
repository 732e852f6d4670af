package ru.tandem.schools.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.calendar.Piece.Day;

/** The years that people leave out: those of the school year that goes on, or comes. */
final class Years {

  /** Whoever plans in summer means the school year to come. */
  private static final int PLANNING_BEGINS = 6;

  private static final int YEAR_BEGINS = 8;

  /** Longer than that nothing goes on whose years are not written. */
  private static final int LONGEST = 183;

  private final int begins;

  private Years(int begins) {
    this.begins = begins;
  }

  static Years around(LocalDate today) {
    return new Years(
        today.getMonthValue() < PLANNING_BEGINS ? today.getYear() - 1 : today.getYear());
  }

  /** A heading has named the year. */
  static Years beginning(int year) {
    return new Years(year);
  }

  /** From one day to the other; a year that one of them lacks is told by the other. */
  DaySpan span(Day from, Day to) {
    LocalDate first = from.hasYear() ? of(from) : before(from, to);
    LocalDate last = to.hasYear() ? of(to) : of(to.in(first.getYear()));
    boolean guessed = !to.hasYear() && last.isBefore(first);
    LocalDate end = guessed ? of(to.in(first.getYear() + 1)) : last;
    if (end.isBefore(first) || guessed && first.plusDays(LONGEST).isBefore(end)) {
      throw new Refusal(Refusal.Reason.REVERSED, "");
    }
    return new DaySpan(first, end);
  }

  private LocalDate before(Day from, Day to) {
    if (!to.hasYear()) {
      return guess(from);
    }
    LocalDate same = of(from.in(to.year()));
    return same.isAfter(of(to)) ? of(from.in(to.year() - 1)) : same;
  }

  /** Each for itself; one without a year goes with the next that has one. */
  List<DaySpan> single(List<Day> days) {
    List<DaySpan> found = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = single(days.get(i), days.subList(i, days.size()));
      found.add(new DaySpan(day, day));
    }
    return found;
  }

  private LocalDate single(Day day, List<Day> rest) {
    if (day.hasYear()) {
      return of(day);
    }
    return rest.stream()
        .filter(Day::hasYear)
        .findFirst()
        .map(next -> before(day, next))
        .orElseGet(() -> guess(day));
  }

  private LocalDate guess(Day day) {
    return of(day.in(day.month() < YEAR_BEGINS ? begins + 1 : begins));
  }

  private static LocalDate of(Day day) {
    try {
      return LocalDate.of(day.year(), day.month(), day.day());
    } catch (java.time.DateTimeException noDay) {
      throw new Refusal(Refusal.Reason.NO_DAY, day.day() + "." + day.month() + "." + day.year());
    }
  }
}
