package ru.tandem.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {

  @Test
  void aTermLastsUntilTheNextBegins() {
    SchoolCalendar told =
        calendar(
            List.of(span("2026-10-26", "2026-11-02")),
            List.of(span("2026-09-01", "2026-10-23"), span("2026-11-05", "2026-12-30")));
    assertThat(told.termBegan(day("2026-08-31"))).isEmpty();
    assertThat(told.termBegan(day("2026-10-23"))).contains(day("2026-09-01"));
    assertThat(told.termBegan(day("2026-11-04"))).contains(day("2026-09-01"));
    assertThat(told.termBegan(day("2026-11-05"))).contains(day("2026-11-05"));
  }

  @Test
  void whereOnlyHolidaysAreToldATermBeginsAfterThem() {
    SchoolCalendar told =
        calendar(
            List.of(
                span("2026-09-11", "2026-09-14"),
                span("2026-10-26", "2026-11-02"),
                span("2026-12-31", "2027-01-10")),
            List.of());
    assertThat(told.termBegan(day("2026-10-30"))).isEmpty();
    assertThat(told.termBegan(day("2026-11-03"))).contains(day("2026-11-03"));
    assertThat(told.termBegan(day("2027-05-01"))).contains(day("2027-01-11"));
    assertThat(SchoolCalendar.UNKNOWN.termBegan(day("2026-10-01"))).isEmpty();
  }

  private static SchoolCalendar calendar(List<DaySpan> holidays, List<DaySpan> terms) {
    return new SchoolCalendar(holidays, terms, Map.of(), day -> false);
  }

  private static DaySpan span(String first, String last) {
    return new DaySpan(day(first), day(last));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
