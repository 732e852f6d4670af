package ru.tandem.sandbox;

/** A token bucket: so many at once, then so many a second. */
final class Pace {

  private final double most;
  private final double perSecond;
  private double tokens;
  private long filledAt = System.nanoTime();

  Pace(double most, double perSecond) {
    this.most = most;
    this.perSecond = perSecond;
    this.tokens = most;
  }

  /** Takes one; answers 0, or the whole seconds to wait. */
  synchronized int take() {
    long now = System.nanoTime();
    tokens = Math.min(most, tokens + (now - filledAt) / 1e9 * perSecond);
    filledAt = now;
    if (tokens < 1) {
      return (int) Math.ceil((1 - tokens) / perSecond);
    }
    tokens--;
    return 0;
  }
}
