package ru.tandem.matching;

/** What one side says to a proposal. */
public enum Answer {
  YES,
  NO
}
