package ru.tandem.alumni;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Foreknowledge;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import tools.jackson.databind.JsonNode;

/**
 * Who goes on in another season does not write everything again: what was answered to the same
 * question stands there already, and can be changed.
 */
@Component
class EarlierApplication implements Foreknowledge {

  private final Intents intents;
  private final Responses responses;
  private final Questionnaires questionnaires;

  EarlierApplication(Intents intents, Responses responses, Questionnaires questionnaires) {
    this.intents = intents;
    this.responses = responses;
    this.questionnaires = questionnaires;
  }

  @Override
  public Map<String, JsonNode> of(PersonId person, Questionnaire questionnaire, String subject) {
    boolean agreed = intents.findByPersonIdOrderById(person).stream().anyMatch(Intent::isAgreed);
    if (questionnaire.purpose() != Purpose.APPLICATION || !agreed) {
      return Map.of();
    }
    Map<String, JsonNode> known = new HashMap<>();
    responses.of(person).forEach(earlier -> take(earlier, questionnaire, known));
    return known;
  }

  private void take(Response earlier, Questionnaire asked, Map<String, JsonNode> known) {
    List<Item> then =
        questionnaires
            .byId(earlier.questionnaire())
            .filter(one -> one.purpose() == Purpose.APPLICATION)
            .map(Questionnaire::items)
            .orElse(List.of());
    for (Item item : asked.items()) {
      JsonNode answer = earlier.answers().get(item.key());
      boolean same = then.stream().anyMatch(old -> isSame(old, item));
      if (same && answer != null && item.takes(answer)) {
        known.put(item.key(), answer);
      }
    }
  }

  private static boolean isSame(Item old, Item item) {
    return old.key().equals(item.key())
        && old.kind() == item.kind()
        && old.version() == item.version()
        && old.codes().equals(item.codes());
  }
}
