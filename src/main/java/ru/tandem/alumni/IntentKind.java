package ru.tandem.alumni;

/** What somebody wants after a season. */
public enum IntentKind {
  /** To be among the mentors of the next one, for the first time or again. */
  MENTOR,
  /** To hear from the school now and then. */
  STAY
}
