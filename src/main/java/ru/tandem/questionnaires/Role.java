package ru.tandem.questionnaires;

/** Whom a questionnaire is for. */
public enum Role {
  MENTEE,
  MENTOR,
  /** Mentee or mentor. */
  ANY,
  CURATOR,
  /** An enterprise, college or school that gave mentors. */
  PARTNER,
  /** A class teacher or psychologist who is asked about one mentee. */
  REFEREE,
  GUARDIAN
}
