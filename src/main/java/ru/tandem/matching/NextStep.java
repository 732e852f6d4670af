package ru.tandem.matching;

/** What is proposed to somebody for whom there is nobody yet. */
public enum NextStep {
  /** The search goes on by itself. */
  WAIT,
  /** Come to the next gathering and get to know more people. */
  GATHERING,
  /** Talk it over with the psychologist of the school. */
  TALK
}
