package ru.tandem.conversation;

/** Whom the messenger's list of commands is made for; one person may be several of them. */
public enum Audience {
  /** Nobody yet. */
  NEWCOMER,
  /** A mentor or a mentee. */
  PARTICIPANT,
  GUARDIAN,
  /** A curator or an observer. */
  STAFF,
  OPERATOR
}
