package ru.tandem.advice;

/** How far a question has come. */
public enum AdviceState {
  /** Mentors have been called, and nobody has taken it. */
  OPEN,
  TAKEN,
  ANSWERED,
  /** Whoever asked needs no answer any more. */
  CLOSED
}
