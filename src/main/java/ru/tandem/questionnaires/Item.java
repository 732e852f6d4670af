package ru.tandem.questionnaires;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ru.tandem.config.Words;
import tools.jackson.databind.JsonNode;

/**
 * One question.
 *
 * @param options what can be chosen; for tags, the whole list of them
 * @param least the smallest number that can be given
 * @param most how many can be chosen, or the greatest number that can be given
 * @param hidden nobody but the curator ever learns the answer
 * @param measure ties the question to its twin in another questionnaire
 * @param satisfaction counts when it is asked whether a person is satisfied
 * @param alertAtMost an answer as low as this needs a grown-up's eye at once
 */
public record Item(
    String key,
    int version,
    Kind kind,
    Words question,
    Optional<Words> hint,
    List<Option> options,
    int least,
    int most,
    boolean optional,
    boolean hidden,
    Optional<Condition> when,
    Optional<String> measure,
    boolean satisfaction,
    OptionalInt alertAtMost) {

  /** Whether the question is to be asked after these answers, held by key. */
  public boolean applies(Map<String, JsonNode> answers) {
    return when.map(condition -> condition.holds(answers)).orElse(true);
  }

  /** The codes that an answer can hold; empty where anything may be written. */
  public List<String> codes() {
    return options.isEmpty() ? kind.codes() : options.stream().map(Option::code).toList();
  }

  public Optional<Option> option(String code) {
    return options.stream().filter(option -> option.code().equals(code)).findFirst();
  }
}
