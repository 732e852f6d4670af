package ru.tandem.meetings;

import static ru.tandem.meetings.Meeting.require;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;

/** What became of a meeting, by the word of each of some people. */
public record Aftermath(Meeting meeting, Party party) {

  private static final Set<MeetingState> OVER =
      Set.of(MeetingState.HELD, MeetingState.MISSED, MeetingState.MOVED);

  /** So long each may still say what became of it. */
  static final Duration QUESTION = Duration.ofDays(7);

  /** After that one word is taken for the whole. */
  static final Duration PATIENCE = Duration.ofHours(48);

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
        && now.isBefore(asksUntil(who));
  }

  /** Of whom the mentor says that he was not there has a week from then. */
  private Instant asksUntil(PersonId who) {
    return meeting
        .attendance()
        .of(who)
        .flatMap(Attendee::mark)
        .map(mark -> mark.at().plus(QUESTION))
        .filter(asksUntil()::isBefore)
        .orElse(asksUntil());
  }

  /** What becomes of it when somebody puts his word right. */
  Corrected corrected() {
    return new Corrected(meeting, party);
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
    weigh(now);
    return true;
  }

  /** Whether there is something to ask the curator. */
  void weigh(Instant now) {
    meeting.isDisputed(differ() || !contradicted().isEmpty(), now);
  }

  /** Some say that they have met, others that they have not. */
  public boolean differ() {
    return versions().differ();
  }

  /** Of whom the mentor says other than they themselves. */
  public List<PersonId> contradicted() {
    return meeting.attendance().contradicted();
  }

  /** What the words come to when one of them has been put right. */
  void reckon(PersonId by, Instant now) {
    weigh(now);
    MeetingState reckoned = meeting.wasTold() ? told(now) : arranged(now);
    if (reckoned != meeting.state()) {
      meeting.become(reckoned, reckoned == MeetingState.HELD ? by : null, now);
    }
  }

  private MeetingState told(Instant now) {
    boolean confirmed =
        meeting
            .attendance()
            .saysAny(one -> one.side() != meeting.proposal().side(), Word::saysHeld);
    if (confirmed) {
      return MeetingState.HELD;
    }
    boolean waits = meeting.isDisputed() || now.isBefore(asksUntil());
    return waits && meeting.attendance().saysAny(Word::saysHeld)
        ? MeetingState.TOLD
        : MeetingState.DECLINED;
  }

  private MeetingState arranged(Instant now) {
    if (meeting.attendance().saysAny(Word::saysHeld)) {
      return MeetingState.HELD;
    }
    boolean enough = versions().areComplete() || !now.isBefore(meeting.endsAt().plus(PATIENCE));
    if (meeting.attendance().tells() && enough) {
      return versions().sayMoved() ? MeetingState.MOVED : MeetingState.MISSED;
    }
    return now.isBefore(asksUntil()) ? MeetingState.AGREED : MeetingState.MISSED;
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
