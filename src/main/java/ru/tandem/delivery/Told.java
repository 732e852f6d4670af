package ru.tandem.delivery;

/** What became of a word to somebody. */
public enum Told {
  YES,
  /** The person has heard of it today, or will hear of it without this. */
  BEFORE,
  /** The person has said no, and it is his to change. */
  REFUSED,
  /** It waits for the curator and for nobody else. */
  CURATOR,
  /** Nothing is left to be done. */
  DONE,
  /** Whoever it is for has not come to the bot yet. */
  AWAY,
  /** The person has switched the messages off. */
  OFF,
  /** The messenger does not let the bot through. */
  BLOCKED
}
