package ru.tandem.outreach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.timetable.Agenda;

/** Plans information events and counts what they have brought. */
@Component
public class Outreach {

  public static final String DAY_BEFORE = "outreach.daybefore";
  public static final String OVER = "outreach.over";

  private final InformationEvents events;
  private final Invite invite;
  private final Invitations invitations;
  private final Participants participants;
  private final CuratedProgrammes programmes;
  private final Programmes all;
  private final Agenda agenda;
  private final Clock clock;

  Outreach(
      InformationEvents events,
      Invite invite,
      Invitations invitations,
      Participants participants,
      CuratedProgrammes programmes,
      Programmes all,
      Agenda agenda,
      Clock clock) {
    this.events = events;
    this.invite = invite;
    this.invitations = invitations;
    this.participants = participants;
    this.programmes = programmes;
    this.all = all;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** The latest first, without those that were cancelled. */
  public List<InformationEvent> of(Person curator, ProgrammeId id) {
    return events.findByProgrammeIdOrderByStartsAtDesc(programmes.of(curator, id).id()).stream()
        .filter(event -> !event.isCancelled())
        .toList();
  }

  /**
   * @throws NotFound when there is none, or the person is no curator of its school
   */
  public InformationEvent of(Person curator, long id) {
    InformationEvent event = events.findById(id).orElseThrow(NotFound::new);
    programmes.of(curator, event.programme());
    return event;
  }

  /** Empty when it is cancelled or its programme is gone. */
  public Optional<InformationEvent> due(long id) {
    return events.findById(id).filter(event -> !event.isCancelled());
  }

  /** An event whose guests come by this invitation, which is nobody else's. */
  public InformationEvent plan(Invitation invitation, Instant startsAt, String place) {
    InformationEvent event =
        events.save(
            InformationEvent.planned(invitation.programme(), invitation.code(), startsAt, place));
    remind(event);
    return event;
  }

  private void remind(InformationEvent event) {
    forget(event);
    Instant dayBefore = event.startsAt().minus(Duration.ofHours(24));
    if (dayBefore.isAfter(clock.instant())) {
      agenda.set(DAY_BEFORE, event.id(), dayBefore);
    }
    agenda.set(OVER, event.id(), event.endsAt());
  }

  private void forget(InformationEvent event) {
    agenda.cancel(DAY_BEFORE, event.id());
    agenda.cancel(OVER, event.id());
  }

  @EventListener
  void on(SchoolMoved moved) {
    Instant now = clock.instant();
    all.findBySchoolIdOrderByIdDesc(moved.school()).stream()
        .flatMap(one -> events.findByProgrammeIdOrderByStartsAtDesc(one.id()).stream())
        .filter(event -> !event.isCancelled())
        .forEach(
            event -> {
              boolean ahead = !event.hasBegun(now);
              event.movesWith(moved, now);
              if (ahead) {
                remind(event);
              }
            });
  }

  public Invitation invitation(InformationEvent event) {
    return invitations.findById(event.invitationCode()).orElseThrow();
  }

  /**
   * @throws ru.tandem.people.AlreadySettled when it cannot be counted: cancelled, or not yet begun
   */
  public InformationEvent countable(Person curator, long id) {
    InformationEvent event = of(curator, id);
    event.requireCountable(clock.instant());
    return event;
  }

  /** How many were there; may be said again. */
  public InformationEvent count(Person curator, long id, int people) {
    InformationEvent event = of(curator, id);
    event.counted(people, clock.instant());
    return event;
  }

  public boolean hasBegun(InformationEvent event) {
    return event.hasBegun(clock.instant());
  }

  /**
   * One that can still be moved or cancelled.
   *
   * @throws ru.tandem.people.AlreadySettled when it was cancelled, or has begun
   */
  public InformationEvent ahead(Person curator, long id) {
    InformationEvent event = of(curator, id);
    event.requireAhead(clock.instant());
    return event;
  }

  /**
   * At another time or place; its invitation and its link stay.
   *
   * @param label what the invitation is called from now on
   */
  public void move(InformationEvent event, Instant startsAt, String place, String label) {
    event.moves(startsAt, place, clock.instant());
    invite.isOf(invitation(event), label);
    remind(event);
  }

  /** Those who have come by its invitation and take part: they may want to be there. */
  public List<Participant> whoCame(InformationEvent event) {
    return participants.findByInvitationCodeOrderById(event.invitationCode()).stream()
        .filter(one -> one.isCurrent() && !one.isPaused())
        .toList();
  }

  /** Those who have not yet come can come by its invitation no more. */
  public void cancel(Person curator, long id) {
    callOff(of(curator, id));
  }

  private void callOff(InformationEvent event) {
    event.cancel(clock.instant());
    forget(event);
    Invitation invitation = invitation(event);
    if (!invitation.isRevoked()) {
      invite.revoke(invitation);
    }
  }

  /** Those of a school that are still to come, whoever asks. */
  public List<InformationEvent> ahead(SchoolId school) {
    return all.findBySchoolIdOrderByIdDesc(school).stream()
        .flatMap(one -> events.findByProgrammeIdOrderByStartsAtDesc(one.id()).stream())
        .filter(event -> !event.isCancelled() && !hasBegun(event))
        .toList();
  }

  @EventListener
  void on(ProgrammeClosed closed) {
    events.findByProgrammeIdOrderByStartsAtDesc(closed.programme()).stream()
        .filter(event -> !event.isCancelled() && !hasBegun(event))
        .forEach(this::callOff);
  }
}
