package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.tandems.Tandem;

/** One side names a time; the other has the word. A tandem has one open proposal at a time. */
@Component
public class ProposeMeeting {

  private final Meetings meetings;
  private final NextMeeting next;
  private final Programmes programmes;
  private final MeetingAgenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposeMeeting(
      Meetings meetings,
      NextMeeting next,
      Programmes programmes,
      MeetingAgenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.next = next;
    this.programmes = programmes;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The next meeting; regular ones are proposed as a series, once.
   *
   * @throws AlreadySettled when something is proposed already, or it is not the time for it
   */
  public Meeting anew(Tandem tandem, PersonId by, Appointment appointment) {
    MeetingKind kind = next.possible(tandem).orElseThrow(AlreadySettled::new);
    return anew(tandem, by, appointment, rhythm(tandem, kind));
  }

  /**
   * @param rhythm how often; empty for once
   */
  public Meeting anew(
      Tandem tandem, PersonId by, Appointment appointment, Optional<Rhythm> rhythm) {
    MeetingKind kind = possible(tandem, by).orElseThrow(AlreadySettled::new);
    Meeting meeting = Meeting.proposed(tandem, kind, appointment, by, clock.instant());
    rhythm.filter(often -> kind == MeetingKind.REGULAR).ifPresent(meeting::repeating);
    return put(meeting, tandem);
  }

  /** What this one may propose; empty for whoever rests while the others go on. */
  public Optional<MeetingKind> possible(Tandem tandem, PersonId by) {
    return tandem.isAtWork(by) ? next.possible(tandem) : Optional.empty();
  }

  /** Whether this one may ask the other side for a visit to a lesson, beside all other meetings. */
  public boolean mayVisit(Tandem tandem, PersonId by) {
    return tandem.isAtWork(by)
        && next.isOpenFor(tandem)
        && next.isOfTeachers(tandem)
        && meetings.open(tandem.id()).isEmpty();
  }

  /**
   * @throws AlreadySettled when something is proposed already, or it is not the time for it
   */
  public Meeting visit(Tandem tandem, PersonId by, Appointment appointment) {
    if (!mayVisit(tandem, by)) {
      throw new AlreadySettled();
    }
    return put(
        Meeting.proposed(tandem, MeetingKind.VISIT, appointment, by, clock.instant()), tandem);
  }

  /** How often the next meeting would be repeated; empty for a single one. */
  public Optional<Rhythm> rhythm(Tandem tandem, MeetingKind kind) {
    return kind == MeetingKind.REGULAR && !next.hasSeries(tandem)
        ? Optional.of(programmes.get(tandem.programme()).rhythm())
        : Optional.empty();
  }

  /**
   * Another time for a meeting that was agreed; it stands until the other side says yes.
   *
   * @throws AlreadySettled when something is proposed already, or it cannot be moved any more
   */
  public Meeting move(Seat seat, Appointment appointment) {
    Meeting old = seat.meeting();
    if (!mayMove(seat)) {
      throw new AlreadySettled();
    }
    Meeting moved =
        Meeting.proposed(seat.tandem(), old.kind(), appointment, seat.person(), clock.instant());
    return put(moved.insteadOf(old), seat.tandem());
  }

  /** It lies ahead, or it did not take place and no other time has been agreed for it. */
  public boolean mayMove(Seat seat) {
    Meeting meeting = seat.meeting();
    boolean unheld =
        switch (meeting.state()) {
          case AGREED, MISSED, MOVED -> true;
          default -> false;
        };
    return unheld
        && seat.tandem().isAtWork(seat.person())
        && next.isOpenFor(seat.tandem())
        && meetings.open(seat.tandem().id()).isEmpty()
        && !meetings.isReplaced(meeting.id());
  }

  /**
   * Who cannot at the proposed time names another. One mentee of several only says so: it is for
   * the mentor to put it to all.
   *
   * @return the new proposal; empty when it is no more than a wish
   * @throws AlreadySettled when the proposal has been answered before
   */
  public Optional<Meeting> counter(Seat seat, Appointment appointment) {
    Meeting declined = seat.meeting();
    Instant now = clock.instant();
    if (seat.party().isGroup() && seat.side() == ParticipantRole.MENTEE) {
      return Optional.empty();
    }
    seat.agreement().giveUp(seat.person(), now);
    return Optional.of(another(declined, seat, appointment));
  }

  /**
   * The mentor puts a time that one of several has wished for to all of them.
   *
   * @throws AlreadySettled when the proposal is decided, or somebody else's
   */
  public Meeting another(Seat mentor, Appointment appointment) {
    Instant now = clock.instant();
    if (mentor.meeting().proposal().by().equals(mentor.person())) {
      mentor.agreement().takeBack(mentor.person(), now);
    } else {
      mentor.agreement().giveUp(mentor.person(), now);
    }
    return another(mentor.meeting(), mentor, appointment);
  }

  /**
   * Another day, hour or rhythm for regular meetings; the old one stands until the others say yes.
   *
   * @throws AlreadySettled when something is proposed already, or there is no such rhythm
   */
  public Meeting rhythm(
      Tandem tandem, MeetingSeries old, PersonId by, Appointment at, Rhythm rhythm) {
    if (!mayChange(tandem, old, by)) {
      throw new AlreadySettled();
    }
    Meeting meeting =
        Meeting.proposed(tandem, MeetingKind.REGULAR, at, by, clock.instant()).repeating(rhythm);
    return put(meeting.insteadOf(old), tandem);
  }

  /** The rhythm goes on, and this one works now. */
  public boolean mayChange(Tandem tandem, MeetingSeries series, PersonId by) {
    return !series.isStopped()
        && tandem.isAtWork(by)
        && next.isOpenFor(tandem)
        && meetings.open(tandem.id()).isEmpty();
  }

  /** What has been refused lately and still lies ahead is not offered again. */
  public Set<Instant> refused(Tandem tandem) {
    Instant now = clock.instant();
    return meetings
        .findByTandemIdAndStateInOrderByStartsAt(tandem.id(), Set.of(MeetingState.DECLINED))
        .stream()
        .map(Meeting::startsAt)
        .filter(now::isBefore)
        .collect(Collectors.toSet());
  }

  private Meeting another(Meeting declined, Seat seat, Appointment appointment) {
    agenda.forget(declined);
    // the old proposal must be out of the way before the new one is written
    meetings.flush();
    Meeting meeting =
        Meeting.proposed(
            seat.tandem(), declined.kind(), appointment, seat.person(), clock.instant());
    declined.proposal().replaces().map(meetings::get).ifPresent(meeting::insteadOf);
    return put(meeting.answering(declined), seat.tandem());
  }

  private Meeting put(Meeting proposed, Tandem tandem) {
    Meeting meeting = meetings.save(proposed);
    agenda.proposed(meeting, Party.of(tandem).isGroup(), clock.instant());
    events.publishEvent(new MeetingProposed(meeting.id()));
    return meeting;
  }
}
