package ru.tandem.conversation;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * One question of a form.
 *
 * @param when asked only while this holds for the answers so far
 * @param optional may be skipped
 * @param since the version of the form with which it took its present meaning
 * @param refusal why an answer does not go with the earlier ones; empty when it does
 */
record Question(
    String key,
    Text text,
    Text hint,
    Kind kind,
    Predicate<Answers> when,
    boolean optional,
    int since,
    BiFunction<Answers, JsonNode, Optional<Text>> refusal) {

  Question when(Predicate<Answers> condition) {
    return new Question(key, text, hint, kind, condition, optional, since, refusal);
  }

  Question skippable() {
    return new Question(key, text, hint, kind, when, true, since, refusal);
  }

  Question since(int version) {
    return new Question(key, text, hint, kind, when, optional, version, refusal);
  }

  Question hint(Text small) {
    return new Question(key, text, small, kind, when, optional, since, refusal);
  }

  Question refusing(BiFunction<Answers, JsonNode, Optional<Text>> reason) {
    return new Question(key, text, hint, kind, when, optional, since, reason);
  }

  /** Skipped where it may be, or answered by what its kind takes. */
  boolean isAnswered(Answers answers) {
    JsonNode answer = answers.byKey().get(key);
    return answer != null && (answer.isNull() ? optional : kind.takes(answer));
  }

  /** Asked, and not contradicted by the other answers. */
  boolean holds(Answers answers) {
    return when.test(answers)
        && answers.get(key).flatMap(answer -> refusal.apply(answers, answer)).isEmpty();
  }
}
