package ru.tandem.enrolment;

/** On which side of the pair. */
public enum ParticipantRole {
  MENTOR,
  MENTEE;

  public ParticipantRole other() {
    return this == MENTOR ? MENTEE : MENTOR;
  }
}
