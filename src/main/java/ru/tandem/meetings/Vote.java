package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/**
 * What the answers to a proposal come to. Each is asked for his own; without the mentor it comes to
 * nothing, and without enough of the mentees.
 */
record Vote(Attendance attendance, Party party, PersonId proposer) {

  /** What it has come to. */
  enum Result {
    OPEN,
    AGREED,
    FAILED
  }

  private boolean accepts(PersonId person) {
    return person.equals(proposer) || attendance.says(person, true);
  }

  /** This one has the word. */
  boolean waitsFor(PersonId person) {
    return party.has(person) && !person.equals(proposer) && !attendance.hasAnswered(person);
  }

  private long yes() {
    return party.mentees().stream().filter(this::accepts).count();
  }

  private long silent() {
    return party.mentees().stream().filter(this::waitsFor).count();
  }

  /** Enough have said yes, whatever the others say. */
  boolean hasQuorum() {
    return accepts(party.mentor()) && yes() >= party.quorum();
  }

  Result count() {
    if (attendance.says(party.mentor(), false) || yes() + silent() < party.quorum()) {
      return Result.FAILED;
    }
    return silent() == 0 && hasQuorum() ? Result.AGREED : Result.OPEN;
  }
}
