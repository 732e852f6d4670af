package ru.tandem.meetings;

/** What one side says about a meeting afterwards. */
public enum Outcome {
  HELD,
  MOVED,
  MISSED
}
