package ru.tandem.programmes;

/** How mentor and mentee work together. */
public enum MentoringKind {
  /** One mentor, one mentee. */
  TRADITIONAL,
  /** One mentor, two mentees or more. */
  GROUP
}
