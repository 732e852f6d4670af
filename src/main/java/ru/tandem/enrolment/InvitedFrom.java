package ru.tandem.enrolment;

/** Whom the label of an invitation names. */
public enum InvitedFrom {
  /** A class, a staff room, those who have heard of it at a meeting. */
  GROUP,
  /** An enterprise, a college or another school: whoever comes by it is given by that partner. */
  PARTNER,
  /** Who has left the school and comes back as a mentor. */
  ALUMNI
}
