package ru.tandem.meetings;

import java.time.Duration;
import java.time.Instant;

/**
 * When and where.
 *
 * @param place a place or a link; empty when the mode says it all
 */
public record Appointment(Instant startsAt, int minutes, Mode mode, String place) {

  public Instant endsAt() {
    return startsAt.plus(Duration.ofMinutes(minutes));
  }

  /** The same at another time. */
  Appointment at(Instant other) {
    return new Appointment(other, minutes, mode, place);
  }

  public boolean overlaps(Appointment other) {
    return startsAt.isBefore(other.endsAt()) && other.startsAt.isBefore(endsAt());
  }
}
