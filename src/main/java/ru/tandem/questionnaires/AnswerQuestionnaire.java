package ru.tandem.questionnaires;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;

/** Takes the answers to a whole questionnaire and tells those who wait for them. */
@Service
public class AnswerQuestionnaire {

  private final Responses responses;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerQuestionnaire(Responses responses, ApplicationEventPublisher events, Clock clock) {
    this.responses = responses;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Response by(
      PersonId person, Questionnaire questionnaire, String subject, Map<String, JsonNode> answers) {
    Response response =
        responses.save(Response.of(questionnaire, person, subject, answers, Instant.now(clock)));
    events.publishEvent(
        new QuestionnaireAnswered(
            response.id(), questionnaire.id(), questionnaire.purpose(), person, subject));
    return response;
  }
}
