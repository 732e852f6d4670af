package ru.tandem.tandems;

/** What a curator does with a pair by himself. */
public enum SteeringAct {
  PAUSE,
  WAKE,
  END,
  /** Another mentor, whom the curator names. */
  MOVE,
  /** One more mentor, beside the one who is there. */
  SECOND,
  TERM,
  /** Another way of working together. */
  KIND,
  /** Another mentor is asked to stand in for some time. */
  SUBSTITUTE,
  /** The mentor is back before his time. */
  BACK;

  /** One of a group can be meant. */
  public boolean isForOne() {
    return this == PAUSE || this == END || namesAMentor();
  }

  /** The curator says who. */
  public boolean namesAMentor() {
    return this == MOVE || this == SECOND;
  }
}
