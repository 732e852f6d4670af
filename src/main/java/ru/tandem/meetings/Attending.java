package ru.tandem.meetings;

import static ru.tandem.meetings.Meeting.require;

import java.time.Instant;
import java.util.List;
import ru.tandem.people.PersonId;

/** Who of some people will be at an agreed meeting that has not begun. */
public record Attending(Meeting meeting, Party party) {

  /** All who have not said that they cannot come. */
  public List<PersonId> awaited() {
    return party.all().stream().filter(meeting::isAwaited).toList();
  }

  /** This one has said that he will be there; may be said twice, and after a no. */
  void comes(PersonId by, Instant now) {
    require(meeting.isAhead(now));
    meeting.attendance().seat(by, party.side(by)).comes(now);
  }

  /** Without this one it would not be held for the others either. */
  public boolean dependsOn(PersonId who) {
    return who.equals(party.mentor())
        || party.mentees().stream().noneMatch(one -> !one.equals(who) && meeting.isAwaited(one));
  }

  /**
   * Calls off what was agreed and has not begun. One mentee of several who cannot come is excused,
   * and the others meet.
   *
   * @param reason the code of a reason
   * @return false when the others still meet
   * @throws ru.tandem.people.AlreadySettled when there is nothing to cancel, or this one is excused
   */
  boolean cancel(PersonId by, String reason, Instant now) {
    mayStillCancel(by, now);
    meeting.attendance().seat(by, party.side(by)).cannot(reason, now);
    if (dependsOn(by)) {
      meeting.isCancelled(by, reason, now);
    }
    return !meeting.isAhead(now);
  }

  /**
   * A guardian does not let this one come.
   *
   * @return false when the others still meet
   */
  boolean withhold(PersonId child, Instant now) {
    require(meeting.isAhead(now));
    meeting.attendance().seat(child, party.side(child)).cannot(null, now);
    if (dependsOn(child)) {
      meeting.isCancelled(null, null, now);
    }
    return !meeting.isAhead(now);
  }

  /**
   * @throws ru.tandem.people.AlreadySettled when there is nothing to cancel, or this one is excused
   */
  void mayStillCancel(PersonId by, Instant now) {
    require(meeting.isAhead(now) && meeting.isAwaited(by));
  }

  /** Somebody works there no longer, or rests: with none of the mentees it is off. */
  void goesOnWithoutSomebody(Instant now) {
    if (meeting.isAhead(now) && party.mentees().stream().noneMatch(meeting::isAwaited)) {
      meeting.isCancelled(null, null, now);
    }
  }
}
