package ru.tandem.programmes.bot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** What a curator would usually choose for a season that is planned on that day. */
record UsualSeason(LocalDate today) {

  private static final MonthDay SCHOOL_BEGINS = MonthDay.of(Month.SEPTEMBER, 1);
  private static final MonthDay HALF_YEAR_ENDS = MonthDay.of(Month.DECEMBER, 28);
  private static final MonthDay SCHOOL_ENDS = MonthDay.of(Month.MAY, 25);
  private static final MonthDay YEAR_ENDS = MonthDay.of(Month.MAY, 31);

  /** The school year, as in 2026/27; from June on the next one is meant. */
  String years() {
    int first =
        today.getMonthValue() >= Month.JUNE.getValue() ? today.getYear() : today.getYear() - 1;
    return "%d/%02d".formatted(first, (first + 1) % 100);
  }

  List<LocalDate> starts() {
    return Stream.of(
            today,
            today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
            today.with(TemporalAdjusters.firstDayOfNextMonth()),
            next(SCHOOL_BEGINS))
        .distinct()
        .sorted()
        .toList();
  }

  List<LocalDate> ends() {
    return Stream.of(HALF_YEAR_ENDS, SCHOOL_ENDS, YEAR_ENDS).map(this::next).sorted().toList();
  }

  private LocalDate next(MonthDay day) {
    LocalDate thisYear = day.atYear(today.getYear());
    return thisYear.isAfter(today) ? thisYear : day.atYear(today.getYear() + 1);
  }
}
