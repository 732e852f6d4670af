package ru.tandem.questionnaires;

/** When a questionnaire is given and what it serves. */
public enum Purpose {
  APPLICATION,
  FIRST,
  FINAL,
  PREFERENCES,
  AFTER_MEETING,
  AFTER_TRIAL,
  RATING,
  SELF_ASSESSMENT,
  /** The nine criteria by which the curator judges the finished season. */
  CRITERIA,
  PARTNERSHIP,
  /** What others know of a mentee's needs. */
  NEEDS
}
