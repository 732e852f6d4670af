package ru.tandem.meetings;

/** Where people meet. */
public enum Mode {
  SCHOOL,
  ONLINE,
  /** At the place that is written down. */
  ELSEWHERE
}
