package ru.tandem.tandems;

/** What is written in the history of a plan. */
public enum PlanDeed {
  WRITTEN,
  AIM,
  ADDED,
  CHANGED,
  REMOVED,
  DONE,
  OPEN_AGAIN,
  ACCEPTED,
  SENT_BACK,
  AGREED,
  SEEN,
  APPROVED,
  RETURNED,
  TERM
}
