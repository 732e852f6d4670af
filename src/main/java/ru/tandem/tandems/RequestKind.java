package ru.tandem.tandems;

/** What somebody in a tandem may ask of the curator. */
public enum RequestKind {
  PAUSE,
  /** Longer or shorter: until another day. */
  TERM,
  /** Another plan or form of work, in words. */
  CHANGE,
  /** Another way of working together. */
  KIND,
  ANOTHER_MENTOR,
  /** A mentor wants to be one no longer. */
  RELEASE,
  /** Somebody stands in for a mentor who is ill or away, until a day. */
  SUBSTITUTE,
  END,
  /** A guardian is against the pair of the own child. */
  OBJECTION;

  /** The day is part of it. */
  public boolean isUntil() {
    return this == PAUSE || this == TERM || this == SUBSTITUTE;
  }
}
