package ru.tandem.monitoring.indicators;

/** How an indicator of the school's own comes to its number. */
public enum Measure {
  /** The curator types it in. */
  TYPED,
  /** So many people. */
  COUNT,
  /** So many of a hundred who were accepted. */
  SHARE,
  /** So many meetings took place. */
  MEETINGS;

  public boolean isOfPeople() {
    return this == COUNT || this == SHARE;
  }
}
