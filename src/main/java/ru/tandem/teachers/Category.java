package ru.tandem.teachers;

/** As the attestation has it. */
public enum Category {
  NONE,
  /** Fit for the post. */
  FIT,
  FIRST,
  HIGHEST
}
