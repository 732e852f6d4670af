package ru.tandem.meetings;

import java.util.List;
import java.util.Optional;
import ru.tandem.people.PersonId;

/**
 * What the mentor and the mentees say became of a meeting. That one of several mentees was not
 * there is no quarrel: it would be that none of them was.
 */
record Versions(Attendance attendance, Party party) {

  private Optional<Word> mentor() {
    return attendance.word(party.mentor());
  }

  private List<PersonId> asked() {
    return party.mentees().stream().filter(one -> !attendance.says(one, false)).toList();
  }

  private boolean anyMentee(boolean held) {
    return party.mentees().stream()
        .flatMap(one -> attendance.word(one).stream())
        .anyMatch(word -> isHeld(word) == held);
  }

  /** Nobody's word is missing. */
  boolean areComplete() {
    return mentor().isPresent()
        && asked().stream().allMatch(one -> attendance.word(one).isPresent());
  }

  /**
   * @param last nobody's word is waited for any more
   */
  boolean differ(boolean last) {
    if (mentor().isEmpty()) {
      return false;
    }
    return isHeld(mentor().get())
        ? (last || areComplete()) && anyMentee(false) && !anyMentee(true)
        : anyMentee(true);
  }

  boolean sayMoved() {
    return attendance.known().stream()
        .flatMap(one -> one.word().stream())
        .anyMatch(word -> word.outcome() == Outcome.MOVED);
  }

  private static boolean isHeld(Word word) {
    return word.outcome() == Outcome.HELD;
  }
}
