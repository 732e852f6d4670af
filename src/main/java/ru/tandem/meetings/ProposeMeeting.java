package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
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
    Meeting meeting = Meeting.proposed(tandem, kind, appointment, by, clock.instant());
    rhythm(tandem, kind).ifPresent(meeting::repeating);
    return put(meeting);
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
    return put(
        Meeting.proposed(seat.tandem(), old.kind(), appointment, seat.person(), clock.instant())
            .insteadOf(old));
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
        && next.isOpenFor(seat.tandem())
        && meetings.open(seat.tandem().id()).isEmpty()
        && !meetings.existsByReplacesIdAndStateIn(meeting.id(), MeetingState.TAKEN);
  }

  /**
   * The other side cannot at the proposed time and names another.
   *
   * @throws AlreadySettled when the proposal has been answered before
   */
  public Meeting counter(Seat seat, Appointment appointment) {
    Meeting declined = seat.meeting();
    Instant now = clock.instant();
    declined.decline(seat.side(), seat.person(), now);
    agenda.forget(declined);
    // the old proposal must be out of the way before the new one is written
    meetings.flush();
    Meeting meeting =
        Meeting.proposed(seat.tandem(), declined.kind(), appointment, seat.person(), now);
    declined.rhythm().ifPresent(meeting::repeating);
    declined.replaces().map(meetings::get).ifPresent(meeting::insteadOf);
    return put(meeting);
  }

  private Meeting put(Meeting proposed) {
    Meeting meeting = meetings.save(proposed);
    agenda.proposed(meeting, clock.instant());
    events.publishEvent(new MeetingProposed(meeting.id()));
    return meeting;
  }
}
