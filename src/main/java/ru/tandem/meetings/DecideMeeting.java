package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Rhythm;
import ru.tandem.tandems.MenteeLeft;
import ru.tandem.tandems.MenteeRests;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandInCame;
import ru.tandem.tandems.StandInWent;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.OnDue;

/** A word on a proposal or on an agreed meeting, and what follows from it. */
@Component
public class DecideMeeting {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Clashes clashes;
  private final People people;
  private final Tandems tandems;
  private final StandIns standIns;
  private final StopSeries stop;
  private final NextMeeting next;
  private final GuardiansLeave leave;
  private final MeetingAgenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecideMeeting(
      Meetings meetings,
      SeriesOfMeetings series,
      Clashes clashes,
      People people,
      Tandems tandems,
      StandIns standIns,
      StopSeries stop,
      NextMeeting next,
      GuardiansLeave leave,
      MeetingAgenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.clashes = clashes;
    this.people = people;
    this.tandems = tandems;
    this.standIns = standIns;
    this.stop = stop;
    this.next = next;
    this.leave = leave;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Says yes, unless somebody there has meanwhile agreed to another meeting at that time; then
   * nothing changes. Where several are asked, it is agreed when enough of them have said yes.
   *
   * @return what stands in the way
   * @throws ru.tandem.people.AlreadySettled when it has been answered, taken back, or its time has
   *     come
   */
  public Optional<Clash> confirm(Seat seat) {
    Meeting meeting = seat.meeting();
    // two mentees of one mentor may press at the same moment
    people.oneAtATime(seat.tandem().people().stream().map(PersonId::value).toList());
    Optional<Clash> clash = clash(meeting, seat.tandem());
    if (clash.isPresent() && seat.agreement().waitsFor(seat.person())) {
      return clash;
    }
    answer(seat, true);
    return Optional.empty();
  }

  private Optional<Clash> clash(Meeting meeting, Tandem tandem) {
    return clashes.whenAgreeing(WantedTime.of(tandem, meeting));
  }

  /**
   * @throws ru.tandem.people.AlreadySettled when it has been answered or taken back
   */
  public void decline(Seat seat) {
    answer(seat, false);
  }

  private void answer(Seat seat, boolean yes) {
    Meeting meeting = seat.meeting();
    seat.agreement().answer(seat.person(), yes, clock.instant());
    if (meeting.isOpen()) {
      events.publishEvent(new MeetingVoted(meeting.id(), seat.person(), yes));
    } else {
      follow(meeting, seat.tandem());
    }
  }

  /** One of several names a time that suits better; for this one it is a no. */
  public void wish(Seat seat, Appointment at) {
    seat.agreement().answer(seat.person(), false, clock.instant());
    events.publishEvent(new MeetingWished(seat.meeting().id(), seat.person(), at));
    if (!seat.meeting().isOpen()) {
      follow(seat.meeting(), seat.tandem());
    }
  }

  private void follow(Meeting meeting, Tandem tandem) {
    switch (meeting.state()) {
      case AGREED -> agreed(meeting, tandem);
      case DECLINED -> cameToNothing(meeting);
      case CANCELLED -> calledOff(meeting);
      default -> {
        // still open
      }
    }
  }

  private void agreed(Meeting meeting, Tandem tandem) {
    Instant now = clock.instant();
    meeting.proposal().replaces().map(meetings::get).ifPresent(old -> giveWay(old, meeting, now));
    meeting.proposal().endsSeries().ifPresent(old -> stop.forAnother(old, meeting));
    meeting.proposal().rhythm().ifPresent(rhythm -> begin(meeting, rhythm, tandem, now));
    meeting.isFound(next.outside(meeting, tandem));
    agenda.agreed(meeting, now);
    events.publishEvent(new MeetingAgreed(meeting.id()));
  }

  private void giveWay(Meeting old, Meeting moved, Instant now) {
    old.giveWay(moved.decidedBy().orElse(moved.proposal().by()), now);
    agenda.forget(old);
  }

  private void begin(Meeting first, Rhythm rhythm, Tandem tandem, Instant now) {
    MeetingSeries begun = MeetingSeries.agreed(first, rhythm, next.zone(tandem), now);
    first
        .proposal()
        .endsSeries()
        .flatMap(old -> series.findById(old.value()))
        .ifPresent(begun::insteadOf);
    series.save(begun);
    first.begins(begun, next.lastDay(tandem), next.calendar(tandem));
    agenda.roll(begun);
  }

  /** Whoever of a group has not answered is not waited for. */
  @OnDue(MeetingAgenda.QUORUM)
  void closeVote(long id, Instant due) {
    meetings
        .findById(id)
        .filter(Meeting::isOpen)
        .ifPresent(
            proposal -> {
              Tandem tandem = tandems.get(proposal.tandem());
              if (clash(proposal, tandem).isEmpty()
                  && proposal.agreement(Party.of(tandem)).closeVote(clock.instant())) {
                agreed(proposal, tandem);
              }
            });
  }

  /**
   * @throws ru.tandem.people.AlreadySettled when it has been answered or taken back
   */
  public void takeBack(Seat seat) {
    seat.agreement().takeBack(seat.person(), clock.instant());
    cameToNothing(seat.meeting());
  }

  @OnDue(MeetingAgenda.LAPSE)
  void lapse(long meeting, Instant due) {
    meetings
        .findById(meeting)
        .filter(
            proposal ->
                proposal.agreement(Party.of(tandems.get(proposal.tandem()))).lapse(clock.instant()))
        .ifPresent(this::cameToNothing);
  }

  private void cameToNothing(Meeting meeting) {
    agenda.forget(meeting);
    agenda.nudge(meeting.tandem(), clock.instant());
    events.publishEvent(new MeetingDeclined(meeting.id()));
  }

  /**
   * Calls it off; where several meet, one mentee only excuses himself.
   *
   * @param reason the code of a reason
   * @throws ru.tandem.people.AlreadySettled when it has begun, or is called off already
   */
  public void cancel(Seat seat, String reason) {
    Meeting meeting = seat.meeting();
    if (seat.attending().cancel(seat.person(), reason, clock.instant())) {
      calledOff(meeting);
    } else {
      events.publishEvent(new MeetingExcused(meeting.id(), seat.person()));
    }
  }

  /** A guardian does not let this one come: with none of the others it is off for all. */
  void withhold(Meeting meeting, PersonId child) {
    Attending attending = meeting.attending(Party.of(tandems.get(meeting.tandem())));
    if (attending.withhold(child, clock.instant())) {
      calledOff(meeting, true);
    }
  }

  /**
   * Before anybody is asked for a reason.
   *
   * @throws ru.tandem.people.AlreadySettled when there is nothing to cancel any more
   */
  public void mayStillCancel(Seat seat) {
    seat.attending().mayStillCancel(seat.person(), clock.instant());
  }

  private void calledOff(Meeting meeting) {
    calledOff(meeting, false);
  }

  private void calledOff(Meeting meeting, boolean notAllowed) {
    agenda.forget(meeting);
    agenda.nudge(meeting.tandem(), clock.instant());
    events.publishEvent(new MeetingCancelled(meeting.id(), notAllowed));
  }

  /**
   * @throws ru.tandem.people.AlreadySettled when it has begun, or is called off, or at home they do
   *     not let this one come
   */
  public void comes(Seat seat) {
    if (leave.isMissing(seat.meeting(), seat.person())) {
      throw new AlreadySettled();
    }
    seat.attending().comes(seat.person(), clock.instant());
  }

  @EventListener
  void on(MenteeLeft left) {
    goesOnWithout(left.person(), tandems.get(left.tandem()));
  }

  @EventListener
  void on(MenteeRests resting) {
    goesOnWithout(resting.mentee(), tandems.get(resting.tandem()));
  }

  /** What a mentor had proposed before he went away is nobody's. */
  @EventListener
  void on(StandInCame came) {
    goesOnWithout(
        came.away(), tandems.get(standIns.findById(came.standIn().value()).orElseThrow().tandem()));
  }

  @EventListener
  void on(StandInWent went) {
    StandIn one = standIns.findById(went.standIn().value()).orElseThrow();
    Tandem tandem = tandems.get(one.tandem());
    if (!tandem.isEnded()) {
      goesOnWithout(one.person(), tandem);
    }
  }

  /** Nobody waits for who is gone; what the others have said may be enough now. */
  private void goesOnWithout(PersonId gone, Tandem tandem) {
    Instant now = clock.instant();
    Party party = Party.of(tandem);
    List<Meeting> concerned = new ArrayList<>(meetings.ahead(tandem.id(), now));
    meetings.open(tandem.id()).ifPresent(concerned::add);
    for (Meeting meeting : concerned) {
      MeetingState before = meeting.state();
      meeting.agreement(party).goesOnWithout(gone, now);
      meeting.attending(party).goesOnWithoutSomebody(now);
      if (meeting.state() != before) {
        follow(meeting, tandem);
      }
    }
    events.publishEvent(new EntriesChanged(tandem.id()));
  }
}
