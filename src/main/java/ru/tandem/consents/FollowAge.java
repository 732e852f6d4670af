package ru.tandem.consents;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.BirthDateCorrected;

/**
 * With another birth date other people may have to agree: until they have, the participant rests.
 */
@Component
class FollowAge {

  private final Participants participants;
  private final Consents consents;
  private final AskForConsents ask;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowAge(
      Participants participants,
      Consents consents,
      AskForConsents ask,
      ApplicationEventPublisher events,
      Clock clock) {
    this.participants = participants;
    this.consents = consents;
    this.ask = ask;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(BirthDateCorrected corrected) {
    participants.current(corrected.person()).stream()
        .filter(Participant::isCurrent)
        .forEach(this::follow);
  }

  private void follow(Participant participant) {
    ask.setBirthday(participant);
    Gate gate = consents.gate(participant);
    if (gate.isOpen() || gate.withdrawn()) {
      return;
    }
    ask.again(participant);
    if (participant.has(Step.CONSENTED)) {
      participant.consentWithdrawn(clock.instant());
      events.publishEvent(new ConsentLapsed(participant.id()));
    } else {
      ask.remind(participant.id());
    }
  }
}
