package ru.tandem.schools;

/** On whose applications a curator says the word; the others are in at once. */
public enum Approval {
  BOTH(true, true),
  MENTORS(true, false),
  MENTEES(false, true);

  private final boolean mentors;
  private final boolean mentees;

  Approval(boolean mentors, boolean mentees) {
    this.mentors = mentors;
    this.mentees = mentees;
  }

  public boolean ofMentors() {
    return mentors;
  }

  public boolean ofMentees() {
    return mentees;
  }
}
