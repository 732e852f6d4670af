package ru.tandem.programmes;

/** Which papers must be signed before a pair may stand in the order. */
public enum PapersFirst {
  NONE,
  /** An employee who mentors gives a written consent and signs an agreement. */
  EMPLOYEE,
  /** Mentor, mentee and, for a minor, the guardian sign what they have agreed on. */
  AGREEMENT,
  BOTH;

  public boolean ofEmployees() {
    return this == EMPLOYEE || this == BOTH;
  }

  public boolean ofPairs() {
    return this == AGREEMENT || this == BOTH;
  }
}
