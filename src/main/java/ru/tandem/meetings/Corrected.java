package ru.tandem.meetings;

import static ru.tandem.meetings.Meeting.require;

import java.time.Instant;
import java.util.List;
import ru.tandem.people.PersonId;

/**
 * What becomes of a meeting when somebody puts right what he has said of it, or the mentor of
 * several says who was not there. The curator's finding stays what it is.
 */
public record Corrected(Meeting meeting, Party party) {

  /** What this one has said is his to put right. */
  public boolean isOpenFor(PersonId who) {
    return party.has(who) && !meeting.isJudged() && meeting.word(who).isPresent();
  }

  /** What else this one might say. */
  public List<Outcome> others(PersonId who) {
    return List.of(Outcome.values()).stream()
        .filter(one -> meeting.word(who).filter(said -> said.outcome() == one).isEmpty())
        .filter(one -> one != Outcome.MOVED || !meeting.wasTold())
        .filter(one -> one != Outcome.ABSENT || aftermath().mayBeAbsent(who))
        .toList();
  }

  private Aftermath aftermath() {
    return meeting.aftermath(party);
  }

  /**
   * @return false when this one says so already
   * @throws ru.tandem.people.AlreadySettled when there is nothing to put right
   */
  boolean says(PersonId by, Outcome outcome, Instant now) {
    if (meeting.word(by).filter(word -> word.outcome() == outcome).isPresent()) {
      return false;
    }
    require(isOpenFor(by) && others(by).contains(outcome));
    meeting.attendance().seat(by, party.side(by)).says(Word.of(outcome, now));
    aftermath().reckon(by, now);
    return true;
  }

  /** The mentor of several may say who was not there once he says that they have met. */
  public boolean mayMark(PersonId who, Instant now) {
    return party.isGroup()
        && who.equals(party.mentor())
        && isOpenFor(who)
        && meeting.word(who).filter(Word::saysHeld).isPresent()
        && now.isBefore(aftermath().asksUntil());
  }

  /** Of whom the mentor may say so: not of who has said it himself. */
  public List<PersonId> markable() {
    return party.mentees().stream()
        .filter(meeting::isAwaited)
        .filter(one -> meeting.word(one).filter(Word::isAbsent).isEmpty())
        .toList();
  }

  /**
   * The mentor says of one of several that he was not there, or takes that back; may be said twice.
   *
   * @return false when he has said so before
   */
  boolean marks(PersonId by, PersonId mentee, boolean absent, Instant now) {
    require(mayMark(by, now) && markable().contains(mentee));
    Attendee seat = meeting.attendance().seat(mentee, party.side(mentee));
    require(seat.mark().flatMap(Mark::found).isEmpty());
    if (seat.mark().isPresent() == absent) {
      return false;
    }
    if (absent) {
      seat.isMarked(now);
    } else {
      seat.isMarkedNoMore();
    }
    aftermath().weigh(now);
    return true;
  }

  /**
   * The curator has asked both whether this one was there.
   *
   * @throws ru.tandem.people.AlreadySettled when it is no question any more
   */
  void finds(PersonId mentee, boolean there, Instant now) {
    require(aftermath().contradicted().contains(mentee));
    meeting.attendance().of(mentee).flatMap(Attendee::mark).orElseThrow().isFound(there);
    aftermath().weigh(now);
  }
}
