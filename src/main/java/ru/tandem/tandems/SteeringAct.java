package ru.tandem.tandems;

/** What a curator does with a pair by himself. */
public enum SteeringAct {
  PAUSE,
  WAKE,
  END,
  /** Another mentor, whom the curator names. */
  MOVE,
  TERM;

  /** One of a group can be meant. */
  public boolean isForOne() {
    return this == PAUSE || this == END || this == MOVE;
  }
}
