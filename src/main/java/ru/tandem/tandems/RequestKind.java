package ru.tandem.tandems;

/** What somebody in a tandem may ask of the curator. */
public enum RequestKind {
  PAUSE,
  /** Longer or shorter: until another day. */
  TERM,
  /** Another plan, form or kind of work, in words. */
  CHANGE,
  ANOTHER_MENTOR,
  /** A mentor wants to be one no longer. */
  RELEASE,
  END;

  /** The day is part of it. */
  public boolean isUntil() {
    return this == PAUSE || this == TERM;
  }
}
