package ru.tandem.enrolment;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;

/** Somebody takes part no longer, by his own word; other programmes go on. */
@Component
public class LeaveProgramme {

  private final Participants participants;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LeaveProgramme(Participants participants, ApplicationEventPublisher events, Clock clock) {
    this.participants = participants;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws ru.tandem.people.NotFound when it is somebody else's part
   * @throws AlreadySettled when it has ended
   */
  public Participant by(Person person, ParticipantId id) {
    Participant own = participants.of(person, id);
    if (!own.isCurrent()) {
      throw new AlreadySettled();
    }
    own.leave(clock.instant());
    events.publishEvent(new ParticipantTakenOut(id, person.id()));
    return own;
  }
}
