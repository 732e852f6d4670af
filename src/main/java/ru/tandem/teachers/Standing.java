package ru.tandem.teachers;

/** Since when a teacher works at the school. */
public enum Standing {
  /** The first year here. */
  NEW,
  /** After a break. */
  RETURNED,
  STAYS
}
