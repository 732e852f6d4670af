package ru.tandem.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that can be moved, for rehearsals and tests. Between moves it ticks, or stands still. */
public class SettableClock extends Clock {

  private final Clock real;
  private volatile Duration ahead;

  private SettableClock(Clock real, Duration ahead) {
    this.real = real;
    this.ahead = ahead;
  }

  public static SettableClock ticking(Instant from) {
    Clock real = Clock.systemUTC();
    return new SettableClock(real, Duration.between(real.instant(), from));
  }

  public static SettableClock standing(Instant at) {
    return new SettableClock(Clock.fixed(at, ZoneOffset.UTC), Duration.ZERO);
  }

  public void set(Instant now) {
    ahead = Duration.between(real.instant(), now);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** The same hands on another dial: moves with this one. */
  @Override
  public Clock withZone(ZoneId zone) {
    SettableClock hands = this;
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return hands.withZone(other);
      }

      @Override
      public Instant instant() {
        return hands.instant();
      }
    };
  }
}
