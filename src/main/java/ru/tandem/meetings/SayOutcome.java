package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.OnDue;

/** What became of a meeting, and how far the people have come by it. */
@Component
public class SayOutcome {

  private final Meetings meetings;
  private final Tandems tandems;
  private final Participants participants;
  private final MeetingAgenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SayOutcome(
      Meetings meetings,
      Tandems tandems,
      Participants participants,
      MeetingAgenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.participants = participants;
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
    if (!meeting.happened(seat.side(), outcome, seat.person(), clock.instant())) {
      return;
    }
    follow(meeting, before);
    events.publishEvent(new MeetingAnswered(meeting.id(), seat.person(), outcome));
    if (meeting.isDisputed() && !disputed) {
      events.publishEvent(new MeetingDisputed(meeting.id()));
    }
  }

  /** Why it was not held; only after this side has said so. */
  public void because(Seat seat, String reason) {
    seat.meeting()
        .word(seat.side())
        .filter(word -> word.outcome() != Outcome.HELD)
        .orElseThrow(AlreadySettled::new)
        .because(reason);
  }

  /** Two days later one word is enough. */
  @OnDue(MeetingAgenda.SETTLE)
  void settle(long id, Instant due) {
    meetings
        .findById(id)
        .ifPresent(
            meeting -> {
              MeetingState before = meeting.state();
              meeting.settle(clock.instant());
              follow(meeting, before);
            });
  }

  /**
   * The curator has asked both sides.
   *
   * @throws AlreadySettled when it is settled
   */
  public void settleDispute(Meeting meeting, Outcome outcome, PersonId curator) {
    MeetingState before = meeting.state();
    meeting.settleDispute(outcome, curator, clock.instant());
    follow(meeting, before);
  }

  private void follow(Meeting meeting, MeetingState before) {
    if (meeting.state() == before) {
      return;
    }
    agenda.nudge(meeting.tandem(), clock.instant());
    if (meeting.state() == MeetingState.HELD) {
      advance(tandems.get(meeting.tandem()), meeting.kind());
      events.publishEvent(new MeetingHeld(meeting.id()));
    } else if (meeting.state() == MeetingState.MISSED) {
      events.publishEvent(new MeetingMissed(meeting.id()));
    }
  }

  private void advance(Tandem tandem, MeetingKind kind) {
    Instant now = clock.instant();
    tandem.met(now);
    tandem.participants().stream()
        .map(participants::get)
        .forEach(
            participant -> {
              participant.met(now);
              if (kind.isWork()) {
                participant.active(now);
              }
            });
  }
}
