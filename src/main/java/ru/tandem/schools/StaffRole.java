package ru.tandem.schools;

/** What somebody does in a school's programmes without taking part in them. */
public enum StaffRole {
  /** Runs the programmes: a deputy head. */
  CURATOR,
  /** Reads the reports: the head of the school. */
  OBSERVER,
  /** Sees proposed pairs and agreed plans, and says a word: of the council of mentors. */
  COUNCIL
}
