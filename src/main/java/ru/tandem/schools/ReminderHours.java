package ru.tandem.schools;

import java.time.Duration;

/**
 * How long before a meeting people are reminded of it, twice at most.
 *
 * @param early in hours; 0 for no such reminder
 * @param late in hours; 0 for no such reminder
 */
public record ReminderHours(int early, int late) {

  /** A day and two hours before. */
  public static final ReminderHours USUAL = new ReminderHours(24, 2);

  public Duration earlyAhead() {
    return Duration.ofHours(early);
  }

  public Duration lateAhead() {
    return Duration.ofHours(late);
  }
}
