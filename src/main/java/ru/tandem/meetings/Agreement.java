package ru.tandem.meetings;

import static ru.tandem.meetings.Meeting.require;

import java.time.Instant;
import ru.tandem.people.PersonId;

/** How a proposed time comes to be agreed among some people, or to nothing. */
public record Agreement(Meeting meeting, Party party) {

  private Vote vote() {
    return new Vote(meeting.attendance(), party, meeting.proposal().by());
  }

  /** This one has the word. */
  public boolean waitsFor(PersonId who) {
    return meeting.isOpen() && vote().waitsFor(who);
  }

  /** Has said no while the others still have the word. */
  public boolean isRefusedBy(PersonId who) {
    return meeting.isOpen() && !meeting.isAwaited(who);
  }

  /**
   * One of them says whether the time suits; what that comes to is decided when all have answered,
   * or when it cannot come to anything any more.
   *
   * @throws ru.tandem.people.AlreadySettled for who proposed it or has answered, when it is too
   *     late, or no proposal any more
   */
  void answer(PersonId by, boolean yes, Instant now) {
    require(waitsFor(by) && (!yes || now.isBefore(meeting.startsAt())));
    meeting.attendance().seat(by, party.side(by)).answers(yes, now);
    count(by, now);
  }

  private void count(PersonId by, Instant now) {
    switch (vote().count()) {
      case AGREED -> meeting.become(MeetingState.AGREED, by, now);
      case FAILED -> meeting.become(MeetingState.DECLINED, by, now);
      case OPEN -> {
        // somebody else still has the word
      }
    }
  }

  /** Whoever has not answered by now is not waited for, if the others are enough. */
  boolean closeVote(Instant now) {
    boolean enough = meeting.isOpen() && now.isBefore(meeting.startsAt()) && vote().hasQuorum();
    if (enough) {
      meeting.become(MeetingState.AGREED, null, now);
    }
    return enough;
  }

  /**
   * Another time is named instead: nobody need answer this one.
   *
   * @throws ru.tandem.people.AlreadySettled for whom it does not wait
   */
  void giveUp(PersonId by, Instant now) {
    require(waitsFor(by));
    meeting.become(MeetingState.DECLINED, by, now);
  }

  /**
   * Takes back one's own proposal.
   *
   * @throws ru.tandem.people.AlreadySettled for everybody else, or when it is no proposal any more
   */
  void takeBack(PersonId by, Instant now) {
    require(meeting.isOpen() && meeting.proposal().by().equals(by));
    meeting.become(MeetingState.DECLINED, by, now);
  }

  /** Nobody answered in time; may be said twice. */
  boolean lapse(Instant now) {
    boolean open = meeting.isOpen();
    if (open) {
      meeting.become(MeetingState.DECLINED, null, now);
    }
    return open;
  }

  /**
   * Somebody works there no longer, or rests: nobody waits for his answer, and his own proposal is
   * nobody's.
   */
  void goesOnWithout(PersonId gone, Instant now) {
    if (meeting.isOpen() && meeting.proposal().by().equals(gone)) {
      meeting.become(MeetingState.DECLINED, gone, now);
    } else if (meeting.isOpen()) {
      count(null, now);
    }
  }
}
