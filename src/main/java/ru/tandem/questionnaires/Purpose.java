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
  NEEDS,
  /** After the last meeting: how near the aim has come, and what next. */
  AFTER_FINAL,
  /** What a mentor writes of the season's work. */
  REPORT,
  /** Strengths and weaknesses, what it opens and what threatens it, in the curator's words. */
  SWOT,
  /** At mid-term: is it on its way? */
  INTERIM,
  /** Whether mentors have the strength to go on. */
  STRENGTH,
  /** What was behind it when a pair has parted early. */
  EXIT,
  /** Where a teacher feels sure, by the professional standard: as often as he likes. */
  SELF_CHECK
}
