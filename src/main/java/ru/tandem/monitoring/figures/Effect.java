package ru.tandem.monitoring.figures;

/** How large a change is, by the usual names for Cohen's d: 0.2, 0.5 and 0.8. */
public enum Effect {
  NONE,
  SMALL,
  MEDIUM,
  LARGE,
  /** All changed by the same. */
  ALIKE;

  private static final double SMALL_FROM = 0.2;
  private static final double MEDIUM_FROM = 0.5;
  private static final double LARGE_FROM = 0.8;

  static Effect of(double d) {
    double size = Math.abs(d);
    if (size < SMALL_FROM) {
      return NONE;
    } else if (size < MEDIUM_FROM) {
      return SMALL;
    }
    return size < LARGE_FROM ? MEDIUM : LARGE;
  }
}
