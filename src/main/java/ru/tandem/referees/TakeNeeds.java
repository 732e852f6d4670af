package ru.tandem.referees;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.QuestionnaireAnswered;

/** What was told about a mentee is kept only as long as the question stands. */
@Component
class TakeNeeds {

  private final NeedsRequests requests;
  private final AskAboutNeeds ask;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TakeNeeds(
      NeedsRequests requests,
      AskAboutNeeds ask,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.ask = ask;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(QuestionnaireAnswered answered) {
    if (answered.purpose() != Purpose.NEEDS) {
      return;
    }
    long id = Long.parseLong(answered.subject().substring(NeedsRequests.SUBJECT.length()));
    if (requests.findById(id).isEmpty()) {
      throw new AlreadySettled();
    }
    NeedsRequest request = ask.of(people.get(answered.person()), id);
    request.answered(answered.response(), clock.instant());
    events.publishEvent(new NeedsAnswered(id));
  }
}
