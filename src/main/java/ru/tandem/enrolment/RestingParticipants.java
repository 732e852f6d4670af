package ru.tandem.enrolment;

import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Rests;

/** Nobody who has left a programme, or pauses, is reminded of its questionnaires. */
@Component
class RestingParticipants implements Rests {

  private final Participants participants;

  RestingParticipants(Participants participants) {
    this.participants = participants;
  }

  @Override
  public boolean isResting(PersonId person, String subject) {
    return ParticipantId.named(subject)
        .map(participants::get)
        .filter(participant -> !participant.isCurrent() || participant.isPaused())
        .isPresent();
  }
}
