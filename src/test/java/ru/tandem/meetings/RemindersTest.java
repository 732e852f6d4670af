package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.tandem.meetings.Reminders.EARLY;
import static ru.tandem.meetings.Reminders.LATE;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.tandem.schools.ReminderHours;

/** People are reminded of a meeting, and never twice at one time. */
class RemindersTest {

  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

  private static Instant before(int hours) {
    return START.minus(Duration.ofHours(hours));
  }

  @Test
  void aDayAndTwoHoursBefore() {
    assertThat(Reminders.plan(before(72), START, ReminderHours.USUAL))
        .isEqualTo(Map.of(EARLY, before(24), LATE, before(2)));
  }

  @Test
  void agreedLessThanADayBeforeOnlyTheLaterOne() {
    assertThat(Reminders.plan(before(24), START, ReminderHours.USUAL))
        .isEqualTo(Map.of(LATE, before(2)));
    assertThat(Reminders.plan(before(5), START, ReminderHours.USUAL))
        .isEqualTo(Map.of(LATE, before(2)));
  }

  @Test
  void atTheHoursThatTheSchoolPrefers() {
    assertThat(Reminders.plan(before(72), START, new ReminderHours(48, 1)))
        .isEqualTo(Map.of(EARLY, before(48), LATE, before(1)));
    assertThat(Reminders.plan(before(72), START, new ReminderHours(0, 3)))
        .isEqualTo(Map.of(LATE, before(3)));
    assertThat(EARLY.isTimely(before(1), START, new ReminderHours(24, 0))).isTrue();
  }

  @Test
  void agreedAtTheLastMomentNone() {
    assertThat(Reminders.plan(before(1), START, ReminderHours.USUAL)).isEmpty();
  }

  @Test
  void aLateReminderGivesWayToTheNext() {
    assertThat(EARLY.isTimely(before(10), START, ReminderHours.USUAL)).isTrue();
    assertThat(EARLY.isTimely(before(2), START, ReminderHours.USUAL)).isFalse();
    assertThat(LATE.isTimely(before(1), START, ReminderHours.USUAL)).isTrue();
    assertThat(LATE.isTimely(START, START, ReminderHours.USUAL)).isFalse();
  }
}
