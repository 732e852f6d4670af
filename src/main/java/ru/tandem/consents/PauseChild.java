package ru.tandem.consents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** A guardian lets the child rest until a day; neither a yes nor a pair is lost by it. */
@Component
public class PauseChild {

  static final String WAKE = "consents.wake";

  private final Wards wards;
  private final Consents consents;
  private final Participants participants;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PauseChild(
      Wards wards,
      Consents consents,
      Participants participants,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.wards = wards;
    this.consents = consents;
    this.participants = participants;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The child as its known guardian finds it.
   *
   * @throws NotFound for everybody else
   */
  public Participant of(Person guardian, ParticipantId id) {
    Participant child = wards.of(guardian, id);
    if (!wards.guardians(child.person()).contains(guardian.id())) {
      throw new NotFound();
    }
    return child;
  }

  /**
   * @throws AlreadySettled when the child rests already
   */
  public void until(Person guardian, ParticipantId id, LocalDate day) {
    Participant child = of(guardian, id);
    if (child.isPaused()) {
      throw new AlreadySettled();
    }
    child.pause(clock.instant(), day);
    agenda.set(WAKE, id.value(), day.atStartOfDay(consents.school(child).zone()).toInstant());
    events.publishEvent(new ChildPaused(id, guardian.id(), day));
  }

  /**
   * @throws AlreadySettled when the child does not rest, or a consent is missing
   */
  public void goOn(Person guardian, ParticipantId id) {
    Participant child = of(guardian, id);
    if (!child.isPaused() || !child.has(Step.CONSENTED)) {
      throw new AlreadySettled();
    }
    agenda.cancel(WAKE, id.value());
    wake(child);
  }

  @OnDue(WAKE)
  void restIsOver(long number, Instant due) {
    Participant child = participants.get(new ParticipantId(number));
    if (child.isPaused() && child.has(Step.CONSENTED)) {
      wake(child);
    }
  }

  private void wake(Participant child) {
    child.goesOn();
    events.publishEvent(new ChildGoesOn(child.id()));
  }
}
