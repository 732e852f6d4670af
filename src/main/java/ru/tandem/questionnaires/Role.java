package ru.tandem.questionnaires;

/** Whom a questionnaire is for. */
public enum Role {
  MENTEE,
  MENTOR,
  ANY
}
