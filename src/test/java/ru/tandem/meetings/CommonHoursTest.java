package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.tandem.schools.SchoolCalendar.UNKNOWN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.SchoolCalendar;

/** Moments that suit both are offered first. */
class CommonHoursTest {

  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
  private static final LocalDate END = LocalDate.parse("2027-05-31");

  @Test
  void theNextDaysOnWhichAllAreFree() {
    assertThat(CommonHours.within(Set.of("mon15", "wed18"), FRIDAY, END, UNKNOWN))
        .containsExactly(
            LocalDateTime.parse("2026-11-23T15:30"),
            LocalDateTime.parse("2026-11-25T18:00"),
            LocalDateTime.parse("2026-11-30T15:30"),
            LocalDateTime.parse("2026-12-02T18:00"));
  }

  @Test
  void aDayIsOfferedOnceAtItsEarliest() {
    assertThat(CommonHours.within(Set.of("mon18", "mon9"), FRIDAY, END, UNKNOWN).get(0))
        .isEqualTo(LocalDateTime.parse("2026-11-23T14:00"));
  }

  @Test
  void noDayOffAndNoLessonIsOffered() {
    SchoolCalendar calendar =
        new SchoolCalendar(
            List.of(),
            List.of(
                new DaySpan(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-22")),
                new DaySpan(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-12-27"))),
            Map.of(
                DayOfWeek.MONDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(14, 40)),
                DayOfWeek.TUESDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(15, 10))),
            LocalDate.parse("2026-12-01")::equals);
    assertThat(CommonHours.within(Set.of("mon9", "tue9", "tue15"), FRIDAY, END, calendar))
        .containsExactly(
            LocalDateTime.parse("2026-11-24T15:30"), LocalDateTime.parse("2026-11-30T14:40"));
  }

  @Test
  void nothingIsOfferedAfterTheLastDay() {
    assertThat(CommonHours.within(Set.of("mon15"), FRIDAY, LocalDate.parse("2026-11-22"), UNKNOWN))
        .isEmpty();
    assertThat(CommonHours.within(Set.of(), FRIDAY, END, UNKNOWN)).isEmpty();
  }
}
