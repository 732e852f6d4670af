package ru.tandem.feedback;

/** What is written down of a concern. */
public enum ConcernDeed {
  RAISED,
  ADDED,
  URGENT,
  TAKEN,
  /** The curator who dealt with it is there no longer. */
  LEFT,
  ANSWERED,
  CLOSED,
  HELPED,
  NOT_HELPED,
  REOPENED,
  OVERDUE,
  /** A second grown-up has been told. */
  SECOND
}
