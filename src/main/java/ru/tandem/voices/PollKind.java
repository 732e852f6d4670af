package ru.tandem.voices;

/** What kind of answer a question of a short survey wants. */
public enum PollKind {
  /** From 1 to 10. */
  SCALE,
  YES_NO,
  /** One of the options that the curator has named. */
  CHOICE,
  /** In own words. */
  TEXT
}
