package ru.tandem.programmes;

/** How often a pair meets. */
public enum Rhythm {
  WEEKLY(1),
  FORTNIGHTLY(2);

  private final int weeks;

  Rhythm(int weeks) {
    this.weeks = weeks;
  }

  public int weeks() {
    return weeks;
  }
}
