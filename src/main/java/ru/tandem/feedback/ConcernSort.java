package ru.tandem.feedback;

/** What a call for help is about, as far as one tap can tell. */
public enum ConcernSort {
  UNSAFE,
  PAIR,
  HARD,
  /** Of a curator: the head of the school reads it, and no curator does. */
  CURATOR,
  /** Nothing but the signal, or words of one's own. */
  OTHER;

  /** Cannot wait for one grown-up's eyes. */
  public boolean isUrgent() {
    return this == UNSAFE;
  }
}
