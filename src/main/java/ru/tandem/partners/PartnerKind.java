package ru.tandem.partners;

/** What kind of organisation gives mentors. */
public enum PartnerKind {
  ENTERPRISE,
  COLLEGE,
  SCHOOL,
  OTHER
}
