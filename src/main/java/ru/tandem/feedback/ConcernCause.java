package ru.tandem.feedback;

/** What made a grown-up necessary. */
public enum ConcernCause {
  /** Somebody pressed the button that asks for help. */
  HELP,
  /** Somebody asked for the curator in a questionnaire. */
  CALL,
  /** Somebody has received a message that a grown-up should look at. */
  REPORT,
  /** An answer was so low that somebody should look at it; the person asked for nothing. */
  ALARM
}
