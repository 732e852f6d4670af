package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnDue;

/** A word on a proposal or on an agreed meeting, and what follows from it. */
@Component
public class DecideMeeting {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Clashes clashes;
  private final People people;
  private final Programmes programmes;
  private final Schools schools;
  private final NextMeeting next;
  private final MeetingAgenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecideMeeting(
      Meetings meetings,
      SeriesOfMeetings series,
      Clashes clashes,
      People people,
      Programmes programmes,
      Schools schools,
      NextMeeting next,
      MeetingAgenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.clashes = clashes;
    this.people = people;
    this.programmes = programmes;
    this.schools = schools;
    this.next = next;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Says yes, unless somebody there has meanwhile agreed to another meeting at that time; then
   * nothing changes.
   *
   * @return what stands in the way
   * @throws AlreadySettled when it has been answered, taken back, or its time has come
   */
  public Optional<Clash> confirm(Seat seat) {
    Meeting meeting = seat.meeting();
    Instant now = clock.instant();
    // two mentees of one mentor may press at the same moment
    people.oneAtATime(seat.tandem().people().stream().map(PersonId::value).toList());
    Optional<Clash> clash = clashes.whenAgreeing(WantedTime.of(seat.tandem(), meeting));
    if (clash.isPresent() && meeting.waitsFor(seat.side())) {
      return clash;
    }
    meeting.confirm(seat.side(), seat.person(), now);
    meeting.replaces().map(meetings::get).ifPresent(old -> giveWay(old, seat, now));
    meeting.rhythm().ifPresent(rhythm -> begin(meeting, rhythm, seat, now));
    agenda.agreed(meeting, now);
    events.publishEvent(new MeetingAgreed(meeting.id()));
    return Optional.empty();
  }

  private void giveWay(Meeting old, Seat seat, Instant now) {
    old.giveWay(seat.person(), now);
    agenda.forget(old);
  }

  private void begin(Meeting first, Rhythm rhythm, Seat seat, Instant now) {
    ZoneId zone = schools.get(programmes.get(first.programme()).school()).zone();
    MeetingSeries begun = series.save(MeetingSeries.agreed(first, rhythm, zone, now));
    first.begins(begun, next.lastDay(seat.tandem()), next.calendar(seat.tandem()));
    agenda.roll(begun);
  }

  /**
   * @throws AlreadySettled when it has been answered or taken back
   */
  public void decline(Seat seat) {
    seat.meeting().decline(seat.side(), seat.person(), clock.instant());
    cameToNothing(seat.meeting());
  }

  /**
   * @throws AlreadySettled when it has been answered or taken back
   */
  public void takeBack(Seat seat) {
    seat.meeting().takeBack(seat.side(), seat.person(), clock.instant());
    cameToNothing(seat.meeting());
  }

  @OnDue(MeetingAgenda.LAPSE)
  void lapse(long meeting, Instant due) {
    meetings
        .findById(meeting)
        .filter(proposal -> proposal.lapse(clock.instant()))
        .ifPresent(this::cameToNothing);
  }

  private void cameToNothing(Meeting meeting) {
    agenda.forget(meeting);
    agenda.nudge(meeting.tandem(), clock.instant());
    events.publishEvent(new MeetingDeclined(meeting.id()));
  }

  /**
   * @param reason the code of a reason
   * @throws AlreadySettled when it has begun, or is called off already
   */
  public void cancel(Seat seat, String reason) {
    Instant now = clock.instant();
    seat.meeting().cancel(seat.person(), reason, now);
    agenda.forget(seat.meeting());
    agenda.nudge(seat.tandem().id(), now);
    events.publishEvent(new MeetingCancelled(seat.meeting().id()));
  }

  /**
   * @throws AlreadySettled when it has begun, or is called off
   */
  public void comes(Seat seat) {
    seat.meeting().comes(seat.side(), clock.instant());
  }
}
