package ru.tandem.questionnaires;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A question is asked only if an earlier one was answered with one of these codes. */
public record Condition(String key, Set<String> codes) {

  boolean holds(Map<String, JsonNode> answers) {
    JsonNode answer = answers.get(key);
    if (answer == null) {
      return false;
    }
    return answer.isArray()
        ? answer.valueStream().anyMatch(each -> codes.contains(each.asString()))
        : codes.contains(answer.asString());
  }
}
