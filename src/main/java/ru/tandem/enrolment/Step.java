package ru.tandem.enrolment;

/** The steps of the funnel that a participant goes, in order (target model, stages 2 to 7). */
public enum Step {
  JOINED,
  /** All consents that the age asks for are given. */
  CONSENTED,
  /** The application questionnaire is answered. */
  APPLIED,
  /** The curator has said yes. */
  APPROVED,
  /** Nothing is missing for the matching. */
  READY,
  PAIRED,
  /** The first meeting took place. */
  MET,
  /** Regular meetings take place. */
  ACTIVE,
  /**
   * The full cycle, which alone counts in the statistics. It is counted anew at each look, and
   * written down when the season is closed.
   */
  FINISHED
}
