package ru.tandem.schools;

import java.time.Instant;
import java.time.ZoneId;

/** The school goes by another clock from now on. */
public record SchoolMoved(SchoolId school, ZoneId from, ZoneId to) {

  /** What people have agreed on stays at its hour: half past three is half past three. */
  public Instant sameHour(Instant agreed) {
    return agreed.atZone(from).withZoneSameLocal(to).toInstant();
  }
}
