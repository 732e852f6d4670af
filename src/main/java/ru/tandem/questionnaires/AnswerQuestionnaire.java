package ru.tandem.questionnaires;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Takes the answers to a whole questionnaire and tells those who wait for them. */
@Service
public class AnswerQuestionnaire {

  private final Responses responses;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<Foreknowledge> foreknowledge;
  private final Clock clock;

  AnswerQuestionnaire(
      Responses responses,
      ApplicationEventPublisher events,
      ObjectProvider<Foreknowledge> foreknowledge,
      Clock clock) {
    this.responses = responses;
    this.foreknowledge = foreknowledge;
    this.events = events;
    this.clock = clock;
  }

  /** What an application said before: it can be changed later, anything else is asked anew. */
  public Map<String, JsonNode> known(PersonId person, Questionnaire questionnaire, String subject) {
    if (questionnaire.purpose() != Purpose.APPLICATION) {
      return Map.of();
    }
    return responses
        .latest(person, questionnaire.id(), subject)
        .map(response -> stillAsked(response, questionnaire))
        .orElseGet(() -> foreknown(person, questionnaire, subject));
  }

  private Map<String, JsonNode> foreknown(
      PersonId person, Questionnaire questionnaire, String subject) {
    Map<String, JsonNode> known = new LinkedHashMap<>();
    foreknowledge.forEach(one -> known.putAll(one.of(person, questionnaire, subject)));
    return known;
  }

  /** With null for what was skipped; without what has another meaning by now. */
  private static Map<String, JsonNode> stillAsked(Response response, Questionnaire questionnaire) {
    Map<String, JsonNode> earlier = response.answers();
    Map<String, JsonNode> known = new LinkedHashMap<>();
    for (Item item : questionnaire.items()) {
      JsonNode answer = earlier.get(item.key());
      if (answer != null && response.versionOf(item.key()).getAsInt() == item.version()) {
        known.put(item.key(), answer);
      } else if (answer == null && item.optional() && item.applies(earlier)) {
        known.put(item.key(), NullNode.getInstance());
      }
    }
    return known;
  }

  /**
   * Empty when nothing has changed in an application that was handed in before.
   *
   * @throws NotFound when an answer is none that its question takes: no screen hands that in
   */
  public Optional<Response> by(
      PersonId person, Questionnaire questionnaire, String subject, Map<String, JsonNode> answers) {
    if (!questionnaire.takes(answers)) {
      throw new NotFound();
    }
    Response response = Response.of(questionnaire, person, subject, answers, Instant.now(clock));
    if (questionnaire.purpose() == Purpose.APPLICATION
        && responses
            .latest(person, questionnaire.id(), subject)
            .filter(response::saysTheSame)
            .isPresent()) {
      return Optional.empty();
    }
    Response saved = responses.save(response);
    events.publishEvent(
        new QuestionnaireAnswered(
            saved.id(), questionnaire.id(), questionnaire.purpose(), person, subject));
    return Optional.of(saved);
  }
}
