package ru.tandem.schools;

import java.time.Instant;
import java.time.ZoneId;

/** The school goes by another clock from now on. */
public record SchoolMoved(SchoolId school, ZoneId from, ZoneId to) {

  /** What has an hour of its own is moved before others look at it. */
  public static final int CLOCKS = 10;

  /** What people have agreed on stays at its hour: half past three is half past three. */
  public Instant sameHour(Instant agreed) {
    return agreed.atZone(from).withZoneSameLocal(to).toInstant();
  }
}
