package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.OnDue;

/** What became of a meeting, and how far the people have come by it. */
@Component
public class SayOutcome {

  private static final Set<MeetingState> KNOWN =
      Set.of(MeetingState.AGREED, MeetingState.HELD, MeetingState.TOLD);

  private final Meetings meetings;
  private final Tandems tandems;
  private final Programmes programmes;
  private final NextMeeting next;
  private final Progress progress;
  private final MeetingAgenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SayOutcome(
      Meetings meetings,
      Tandems tandems,
      Programmes programmes,
      NextMeeting next,
      Progress progress,
      MeetingAgenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.programmes = programmes;
    this.next = next;
    this.progress = progress;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One side's word; may be said twice.
   *
   * @throws AlreadySettled when this side has said something else, or there is nothing to say
   */
  public void say(Seat seat, Outcome outcome) {
    Meeting meeting = seat.meeting();
    MeetingState before = meeting.state();
    boolean disputed = meeting.isDisputed();
    if (!seat.aftermath().happened(seat.person(), outcome, clock.instant())) {
      return;
    }
    follow(meeting, before);
    progress.count(seat.tandem());
    events.publishEvent(new MeetingAnswered(meeting.id(), seat.person(), outcome));
    tellOfDispute(meeting, disputed);
  }

  /** What this one has said is his to put right, until the curator has decided or it is over. */
  public boolean mayCorrect(Seat seat) {
    return seat.corrected().isOpenFor(seat.person()) && !isClosed(seat);
  }

  private boolean isClosed(Seat seat) {
    return programmes.get(seat.meeting().programme()).isClosed();
  }

  /**
   * This one had said something else by mistake; may be said twice.
   *
   * @throws AlreadySettled when the curator has decided, or the season is closed
   */
  public void correct(Seat seat, Outcome outcome) {
    Meeting meeting = seat.meeting();
    MeetingState before = meeting.state();
    boolean disputed = meeting.isDisputed();
    boolean absent = meeting.word(seat.person()).filter(Word::isAbsent).isPresent();
    if (isClosed(seat)) {
      throw new AlreadySettled();
    }
    if (!seat.corrected().says(seat.person(), outcome, clock.instant())) {
      return;
    }
    follow(meeting, before);
    if (meeting.state() == MeetingState.AGREED) {
      agenda.waitsAgain(meeting, clock.instant());
    }
    progress.count(seat.tandem());
    events.publishEvent(new MeetingAnswered(meeting.id(), seat.person(), outcome));
    if (absent) {
      events.publishEvent(new AbsenceTakenBack(meeting.id(), seat.person()));
    }
    tellOfDispute(meeting, disputed);
  }

  /** The mentor of several may say who was not there. */
  public boolean mayMark(Seat seat) {
    return seat.corrected().mayMark(seat.person(), clock.instant()) && !isClosed(seat);
  }

  /**
   * The mentor of several says who was not there, or takes it back; may be said twice.
   *
   * @throws AlreadySettled when that one has said it himself, or the curator has found out
   */
  public void mark(Seat seat, PersonId mentee, boolean absent) {
    Meeting meeting = seat.meeting();
    boolean disputed = meeting.isDisputed();
    if (isClosed(seat)) {
      throw new AlreadySettled();
    }
    if (seat.corrected().marks(seat.person(), mentee, absent, clock.instant())) {
      progress.count(seat.tandem());
      events.publishEvent(new MentorMarked(meeting.id(), mentee, absent));
      tellOfDispute(meeting, disputed);
    }
  }

  /**
   * The curator has asked both whether this one was there.
   *
   * @throws AlreadySettled when it is no question any more
   */
  public void find(Meeting meeting, PersonId mentee, boolean there) {
    Tandem tandem = tandems.get(meeting.tandem());
    Aftermath.of(meeting, tandem).corrected().finds(mentee, there, clock.instant());
    progress.count(tandem);
    events.publishEvent(new MenteeFound(meeting.id(), mentee, there));
  }

  private void tellOfDispute(Meeting meeting, boolean disputed) {
    if (meeting.isDisputed() && !disputed) {
      events.publishEvent(new MeetingDisputed(meeting.id()));
    } else if (disputed && !meeting.isDisputed()) {
      events.publishEvent(new VersionsAgree(meeting.id()));
    }
  }

  /** Why it was not held; only after this side has said so. */
  public void because(Seat seat, String reason) {
    seat.meeting()
        .word(seat.person())
        .filter(word -> !word.saysHeld())
        .orElseThrow(AlreadySettled::new)
        .because(reason);
  }

  /** What is known of that hour already: arranged, told by the other, or counted. */
  public Optional<Meeting> known(Tandem tandem, Appointment at) {
    return meetings.findByTandemIdAndStateInOrderByStartsAt(tandem.id(), KNOWN).stream()
        .filter(one -> one.appointment().overlaps(at))
        .findFirst();
  }

  /**
   * They have met without having arranged it: this one says so, and the other side confirms.
   *
   * @throws AlreadySettled when that hour is known already
   */
  public Meeting tell(Tandem tandem, PersonId by, Appointment at) {
    if (known(tandem, at).isPresent()) {
      throw new AlreadySettled();
    }
    Instant now = clock.instant();
    MeetingKind kind = next.kindOfUnarranged(tandem);
    Meeting meeting = meetings.save(Meeting.told(tandem, kind, at, by, now));
    agenda.told(meeting, now);
    events.publishEvent(new MeetingTold(meeting.id()));
    return meeting;
  }

  /** Two days later one word is enough. */
  @OnDue(MeetingAgenda.SETTLE)
  void settle(long id, Instant due) {
    meetings.findById(id).ifPresent(meeting -> later(meeting, one -> one.settle(clock.instant())));
  }

  /** A week later nobody is asked any more. */
  @OnDue(MeetingAgenda.EXPIRE)
  void expire(long id, Instant due) {
    meetings.findById(id).ifPresent(this::expire);
  }

  private void expire(Meeting meeting) {
    boolean told = meeting.state() == MeetingState.TOLD;
    later(meeting, one -> one.expire(clock.instant()));
    if (told && meeting.state() == MeetingState.DECLINED) {
      events.publishEvent(new MeetingUnconfirmed(meeting.id()));
    }
  }

  private void later(Meeting meeting, Consumer<Aftermath> act) {
    MeetingState before = meeting.state();
    boolean disputed = meeting.isDisputed();
    Tandem tandem = tandems.get(meeting.tandem());
    act.accept(Aftermath.of(meeting, tandem));
    follow(meeting, before);
    progress.count(tandem);
    tellOfDispute(meeting, disputed);
  }

  /**
   * The curator has asked both sides; both hear what was found, and it counts so everywhere.
   *
   * @throws AlreadySettled when it is settled
   */
  public void settleDispute(Meeting meeting, Outcome outcome, PersonId curator) {
    MeetingState before = meeting.state();
    meeting.settleDispute(outcome, curator, clock.instant());
    follow(meeting, before);
    progress.count(tandems.get(meeting.tandem()));
    events.publishEvent(new MeetingJudged(meeting.id(), outcome));
  }

  private void follow(Meeting meeting, MeetingState before) {
    if (meeting.state() == before) {
      return;
    }
    agenda.nudge(meeting.tandem(), clock.instant());
    if (meeting.state() == MeetingState.HELD) {
      events.publishEvent(new MeetingHeld(meeting.id()));
    } else if (meeting.state() == MeetingState.MISSED) {
      events.publishEvent(new MeetingMissed(meeting.id()));
    }
  }
}
