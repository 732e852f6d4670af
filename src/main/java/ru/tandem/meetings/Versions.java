package ru.tandem.meetings;

import java.util.List;
import java.util.Optional;
import ru.tandem.people.PersonId;

/**
 * What the mentor and the mentees say became of a meeting. That one of several mentees was not
 * there is no quarrel: it would be that none of them was, or that one says it took place and
 * another that it did not.
 */
record Versions(Attendance attendance, Party party) {

  private Optional<Word> mentor() {
    return attendance.word(party.mentor());
  }

  private List<PersonId> asked() {
    return party.mentees().stream().filter(one -> !attendance.says(one, false)).toList();
  }

  /** Nobody's word is missing. */
  boolean areComplete() {
    return mentor().isPresent()
        && asked().stream().allMatch(one -> attendance.word(one).isPresent());
  }

  boolean differ() {
    boolean held = attendance.saysAny(Word::saysHeld);
    return held && (attendance.saysAny(Word::saysUnheld) || areComplete() && isWithoutMentees());
  }

  /** By their own words; the mentor alone says that they have met. */
  private boolean isWithoutMentees() {
    List<PersonId> asked = asked();
    return !asked.isEmpty()
        && asked.stream()
            .flatMap(one -> attendance.word(one).stream())
            .allMatch(word -> word.outcome() == Outcome.ABSENT);
  }

  boolean sayMoved() {
    return attendance.saysAny(word -> word.outcome() == Outcome.MOVED);
  }
}
