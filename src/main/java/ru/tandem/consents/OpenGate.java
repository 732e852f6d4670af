package ru.tandem.consents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantConsented;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantJoined;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** Lets a participant through when the last yes has been said. */
@Component
class OpenGate {

  private final Consents consents;
  private final Askings askings;
  private final AskForConsents ask;
  private final Participants participants;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpenGate(
      Consents consents,
      Askings askings,
      AskForConsents ask,
      Participants participants,
      ApplicationEventPublisher events,
      Clock clock) {
    this.consents = consents;
    this.askings = askings;
    this.ask = ask;
    this.participants = participants;
    this.events = events;
    this.clock = clock;
  }

  /** Who takes part in another programme of this school has said it all before. */
  @EventListener
  @Order(ParticipantJoined.WELCOMED)
  void welcome(ParticipantJoined joined) {
    Participant participant = participants.get(joined.participant());
    ConsentsAbout said = consents.about(participant);
    if (said.gate().isOpen()) {
      open(participant, said, participant.person(), false);
    }
  }

  /** Somebody has said yes about this person to this school. */
  void heard(PersonId about, SchoolId school, PersonId by) {
    List<Participant> present = in(about, school);
    Map<ParticipantId, ConsentsAbout> all = consents.about(present);
    for (Participant participant : present) {
      askings.findById(participant.id().value()).ifPresent(asking -> asking.heard(clock.instant()));
      ConsentsAbout said = all.get(participant.id());
      if (said.gate().isOpen()) {
        open(participant, said, by, by.equals(participant.person()));
      } else if (!said.gate().withdrawn()) {
        // Whoever has taken a yes back is not pressed for it.
        ask.again(participant);
      }
    }
  }

  private void open(Participant participant, ConsentsAbout said, PersonId by, boolean pressed) {
    if (!said.isRenewing()) {
      ask.close(participant);
    }
    if (!participant.has(Step.CONSENTED)) {
      participant.consented(clock.instant());
      events.publishEvent(new GateOpened(participant.id(), by));
      events.publishEvent(new ParticipantConsented(participant.id(), pressed));
    }
  }

  /** The person's present participations in this school. */
  List<Participant> in(PersonId person, SchoolId school) {
    return participants.current(person).stream()
        .filter(participant -> consents.school(participant).id().equals(school))
        .toList();
  }
}
