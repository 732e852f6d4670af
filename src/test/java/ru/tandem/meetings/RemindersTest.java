package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.tandem.meetings.Reminders.DAY_BEFORE;
import static ru.tandem.meetings.Reminders.HOURS_BEFORE;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People are reminded of a meeting, and never twice at one time. */
class RemindersTest {

  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

  private static Instant before(int hours) {
    return START.minus(Duration.ofHours(hours));
  }

  @Test
  void aDayAndTwoHoursBefore() {
    assertThat(Reminders.plan(before(72), START))
        .isEqualTo(Map.of(DAY_BEFORE, before(24), HOURS_BEFORE, before(2)));
  }

  @Test
  void agreedLessThanADayBeforeOnlyTheLaterOne() {
    assertThat(Reminders.plan(before(24), START)).isEqualTo(Map.of(HOURS_BEFORE, before(2)));
    assertThat(Reminders.plan(before(5), START)).isEqualTo(Map.of(HOURS_BEFORE, before(2)));
  }

  @Test
  void agreedAtTheLastMomentNone() {
    assertThat(Reminders.plan(before(1), START)).isEmpty();
  }

  @Test
  void aLateReminderGivesWayToTheNext() {
    assertThat(DAY_BEFORE.isTimely(before(10), START)).isTrue();
    assertThat(DAY_BEFORE.isTimely(before(2), START)).isFalse();
    assertThat(HOURS_BEFORE.isTimely(before(1), START)).isTrue();
    assertThat(HOURS_BEFORE.isTimely(START, START)).isFalse();
  }
}
