package ru.tandem.feedback;

/** What belongs to the full cycle; which of it a school asks for is a setting. */
public enum CyclePart {
  /** All consents are in force. */
  CONSENTS,
  APPLICATION,
  /** Both sides have said yes to a pair. */
  PAIR,
  /** The pair has its plan, and all of it have agreed. */
  PLAN,
  /** So many meetings took place; always asked for. */
  MEETINGS,
  FIRST_MEETING,
  FINAL_MEETING,
  FINAL_SURVEY
}
