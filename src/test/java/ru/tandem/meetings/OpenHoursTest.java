package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.tandem.delivery.QuietHours;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.SchoolCalendar;

/** Every hour that is offered lies, from its first minute to its last, where the school lets it. */
class OpenHoursTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);
  private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 4);

  private static final OpenHours HOURS =
      new OpenHours(
          new SchoolCalendar(
              List.of(new DaySpan(HOLIDAY, HOLIDAY)),
              List.of(),
              Map.of(DayOfWeek.TUESDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(14, 0))),
              day -> false),
          QuietHours.NIGHT,
          MOSCOW,
          Set.of());

  private static Optional<Outside> outside(LocalDate day, String time, int minutes) {
    LocalDateTime local = day.atTime(LocalTime.parse(time));
    return HOURS.outside(
        new Appointment(local.atZone(MOSCOW).toInstant(), minutes, Mode.SCHOOL, ""));
  }

  @Test
  void theEndCountsAsTheBeginningDoes() {
    assertThat(outside(TUESDAY, "20:00", 60)).isEmpty();
    assertThat(outside(TUESDAY, "20:30", 60)).contains(Outside.QUIET);
    assertThat(outside(TUESDAY, "08:00", 60)).contains(Outside.LESSONS);
    assertThat(outside(TUESDAY, "13:45", 60)).contains(Outside.LESSONS);
    assertThat(outside(TUESDAY, "14:00", 60)).isEmpty();
    assertThat(outside(TUESDAY.plusDays(1), "10:00", 60)).isEmpty();
    assertThat(outside(HOLIDAY, "15:00", 60)).contains(Outside.DAY_OFF);
  }

  @Test
  void nothingElseIsOffered() {
    assertThat(HOURS.times(HOLIDAY, 60, MOSCOW)).isEmpty();
    assertThat(HOURS.times(TUESDAY, 60, MOSCOW))
        .startsWith(LocalTime.of(14, 0))
        .endsWith(LocalTime.of(20, 0));
  }

  @Test
  void whoLivesByAnotherClockReadsTheSameMoments() {
    ZoneId omsk = ZoneId.of("Asia/Omsk");
    assertThat(HOURS.times(TUESDAY, 60, omsk)).startsWith(LocalTime.of(17, 0));
  }
}
