package ru.tandem.enrolment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.QuestionnaireAnswered;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.schools.Approval;
import ru.tandem.schools.SettingsOfSchools;

/** An application questionnaire that has been handed in makes an applicant. */
@Component
class TakeApplication {

  private static final String CAPACITY = "capacity";

  private final Participants participants;
  private final Responses responses;
  private final Questionnaires questionnaires;
  private final Programmes programmes;
  private final SettingsOfSchools settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TakeApplication(
      Participants participants,
      Responses responses,
      Questionnaires questionnaires,
      Programmes programmes,
      SettingsOfSchools settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.participants = participants;
    this.responses = responses;
    this.questionnaires = questionnaires;
    this.programmes = programmes;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(QuestionnaireAnswered answered) {
    Optional<ParticipantId> subject = ParticipantId.named(answered.subject());
    if (answered.purpose() != Purpose.APPLICATION || subject.isEmpty()) {
      return;
    }
    Participant participant = participants.get(subject.get());
    if (!participant.isCurrent() || !participant.has(Step.CONSENTED)) {
      // a consent was withdrawn in between: nothing of the answers may stay
      throw new AlreadySettled();
    }
    Response response = responses.findById(answered.response().value()).orElseThrow();
    boolean again = participant.has(Step.APPLIED);
    int before = participant.capacity();
    participant.applied(capacity(response), clock.instant());
    events.publishEvent(
        again
            ? new ApplicationChanged(participant.id())
            : new ParticipantApplied(participant.id()));
    if (again && participant.isMentor() && participant.capacity() < before) {
      events.publishEvent(new FewerPlaces(participant.id()));
    }
    if (participant.awaitsReview() && !needsWord(participant)) {
      participant.admit(clock.instant());
      events.publishEvent(new ParticipantApproved(participant.id()));
    }
  }

  private boolean needsWord(Participant participant) {
    Approval approval = settings.of(programmes.get(participant.programme()).school()).approval();
    return participant.isMentor() ? approval.ofMentors() : approval.ofMentees();
  }

  /** What a mentor said; whoever was not asked takes one. */
  private int capacity(Response response) {
    return questionnaires
        .byId(response.questionnaire())
        .flatMap(questionnaire -> questionnaire.item(CAPACITY))
        .flatMap(item -> response.text(CAPACITY).flatMap(item::option))
        .map(Option::value)
        .map(value -> value.orElse(1))
        .orElse(1);
  }
}
