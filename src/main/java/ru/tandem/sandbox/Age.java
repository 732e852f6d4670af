package ru.tandem.sandbox;

import java.time.Duration;
import java.time.Instant;

/**
 * What numbers begin from. A bot remembers people and updates for longer than this sandbox lives: a
 * sandbox that is started again must not hand out the same numbers.
 */
final class Age {

  private static final Instant BIRTH = Instant.parse("2026-01-01T00:00:00Z");
  private static final int SIX_YEARS = 190_000_000;

  private Age() {}

  /** By the real clock, whatever the time machine says. */
  static long inSeconds() {
    return Math.floorMod(Duration.between(BIRTH, Instant.now()).toSeconds(), SIX_YEARS);
  }
}
