package ru.tandem.meetings;

import static ru.tandem.meetings.Meeting.require;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;

/** What became of a meeting, by the word of each of some people. */
public record Aftermath(Meeting meeting, Party party) {

  private static final Set<MeetingState> OVER =
      Set.of(MeetingState.HELD, MeetingState.MISSED, MeetingState.MOVED);

  /** So long each may still say what became of it. */
  static final Duration QUESTION = Duration.ofDays(7);

  /** By the word of those who worked there, the mentor or whoever stood in for him then. */
  public static Aftermath of(Meeting meeting, Tandem tandem) {
    return meeting.aftermath(Party.at(tandem, meeting.startsAt()));
  }

  private Versions versions() {
    return new Versions(meeting.attendance(), party);
  }

  /** It should have taken place, and this one may say whether it did and has not. */
  public boolean isAsking(PersonId who, Instant now) {
    return party.has(who)
        && isToldBy(who)
        && meeting.isAwaited(who)
        && meeting.word(who).isEmpty()
        && !now.isBefore(meeting.startsAt())
        && now.isBefore(asksUntil());
  }

  /** A week after it was over, or after it was told. */
  Instant asksUntil() {
    Instant told = meeting.proposal().at();
    Instant over = meeting.endsAt();
    return (told.isAfter(over) ? told : over).plus(QUESTION);
  }

  /** Of what is told by one side the other has the word; else everybody. */
  private boolean isToldBy(PersonId who) {
    return switch (meeting.state()) {
      case AGREED -> true;
      case TOLD -> party.side(who) != meeting.proposal().side();
      default ->
          OVER.contains(meeting.state()) && meeting.attendance().hasWord() && !meeting.isJudged();
    };
  }

  /**
   * One of them says what became of it. "Held" by one is enough to go on; if the other side says
   * something else, earlier or later, that is a question to the curator.
   *
   * @return false when this one has said the same before
   * @throws ru.tandem.people.AlreadySettled when this one has said something else, or there is
   *     nothing to say
   */
  boolean happened(PersonId by, Outcome outcome, Instant now) {
    if (meeting.word(by).filter(word -> word.outcome() == outcome).isPresent()) {
      return false;
    }
    require(isAsking(by, now) && (outcome != Outcome.ABSENT || mayBeAbsent(by)));
    meeting.attendance().seat(by, party.side(by)).says(Word.of(outcome, now));
    if (outcome == Outcome.HELD) {
      meeting.become(MeetingState.HELD, by, now);
    } else if (versions().areComplete()) {
      take(now);
    }
    if (versions().differ()) {
      meeting.isDisputed(now);
    }
    return true;
  }

  /** Where several were to meet, one of the mentees may have been missing. */
  public boolean mayBeAbsent(PersonId who) {
    return party.isGroup() && !who.equals(party.mentor());
  }

  private void take(Instant now) {
    if (meeting.state() == MeetingState.AGREED && meeting.attendance().tells()) {
      meeting.become(versions().sayMoved() ? MeetingState.MOVED : MeetingState.MISSED, null, now);
    }
  }

  /** Takes the words that are there for the whole; may be said twice. */
  void settle(Instant now) {
    take(now);
  }

  /** Nobody has said a word in all that time: it is not known to have taken place. */
  void expire(Instant now) {
    if (meeting.state() == MeetingState.AGREED && !now.isBefore(meeting.endsAt())) {
      meeting.become(MeetingState.MISSED, null, now);
    } else if (meeting.state() == MeetingState.TOLD && !meeting.isDisputed()) {
      meeting.become(MeetingState.DECLINED, null, now);
    }
  }
}
