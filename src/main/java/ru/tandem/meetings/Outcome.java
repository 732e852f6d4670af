package ru.tandem.meetings;

/** What one side says about a meeting afterwards. */
public enum Outcome {
  HELD,
  MOVED,
  MISSED,
  /** One of several was not there; of the meeting itself that says nothing. */
  ABSENT
}
