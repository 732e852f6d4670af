package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.tandem.schools.SchoolCalendar.UNKNOWN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.SchoolCalendar;

/** Moments that suit both are offered first. */
class CommonHoursTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
  private static final LocalDate END = LocalDate.parse("2027-05-31");

  @Test
  void theNextDaysOnWhichAllAreFree() {
    assertThat(within(Set.of("mon15", "wed18"), FRIDAY, END, UNKNOWN))
        .containsExactly(
            LocalDateTime.parse("2026-11-23T15:30"),
            LocalDateTime.parse("2026-11-25T18:00"),
            LocalDateTime.parse("2026-11-30T15:30"),
            LocalDateTime.parse("2026-12-02T18:00"));
  }

  @Test
  void aDayIsOfferedOnceAtItsEarliest() {
    assertThat(within(Set.of("mon18", "mon9"), FRIDAY, END, UNKNOWN).get(0))
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
    assertThat(within(Set.of("mon9", "tue9", "tue15"), FRIDAY, END, calendar))
        .containsExactly(
            LocalDateTime.parse("2026-11-24T15:30"), LocalDateTime.parse("2026-11-30T14:40"));
  }

  @Test
  void nothingIsOfferedAfterTheLastDay() {
    assertThat(within(Set.of("mon15"), FRIDAY, LocalDate.parse("2026-11-22"), UNKNOWN)).isEmpty();
    assertThat(within(Set.of(), FRIDAY, END, UNKNOWN)).isEmpty();
  }

  @Test
  void whoLivesElsewhereIsFreeByHisOwnClock() {
    ZoneId kaliningrad = ZoneId.of("Europe/Kaliningrad");
    ZoneId vladivostok = ZoneId.of("Asia/Vladivostok");
    CommonHours.Free mentor = new CommonHours.Free(Set.of("mon9"), kaliningrad);
    assertThat(
            CommonHours.within(
                List.of(mentor, new CommonHours.Free(Set.of("mon18"), vladivostok)),
                MOSCOW,
                FRIDAY,
                FRIDAY.plusDays(5),
                UNKNOWN))
        .containsExactly(LocalDateTime.parse("2026-11-23T11:00"));
    assertThat(
            CommonHours.within(
                List.of(mentor, new CommonHours.Free(Set.of("mon9"), vladivostok)),
                MOSCOW,
                FRIDAY,
                END,
                UNKNOWN))
        .isEmpty();
  }

  private static List<LocalDateTime> within(
      Set<String> week, LocalDate from, LocalDate last, SchoolCalendar calendar) {
    List<CommonHours.Free> all = List.of(new CommonHours.Free(week, MOSCOW));
    return CommonHours.within(all, MOSCOW, from, last, calendar);
  }
}
