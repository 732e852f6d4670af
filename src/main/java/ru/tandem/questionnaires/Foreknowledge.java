package ru.tandem.questionnaires;

import java.util.Map;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;

/**
 * What the school knows before somebody is asked. It need not be asked for, and can be changed in
 * the review.
 */
public interface Foreknowledge {

  /** Answers by the key of their item; empty when nothing is known. */
  Map<String, JsonNode> of(PersonId person, Questionnaire questionnaire, String subject);
}
