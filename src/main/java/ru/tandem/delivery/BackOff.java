package ru.tandem.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next try: twice as long each time, and never all at once. */
public final class BackOff {

  private BackOff() {}

  /** After so many failures in a row before this one. */
  public static Duration afterFailures(int earlier, Duration first, Duration most) {
    long doubled = first.toMillis() << Math.min(Math.max(earlier, 0), 20);
    long pause = Math.min(doubled, most.toMillis());
    return Duration.ofMillis(pause * 3 / 4 + ThreadLocalRandom.current().nextLong(pause / 4 + 1));
  }
}
