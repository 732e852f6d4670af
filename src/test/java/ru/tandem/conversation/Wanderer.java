package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Goes through a form at random: presses what is shown, types, goes back and on, skips, opens
 * answers in the review, comes again after a restart. After each step the answers are what he has
 * chosen, and nothing else.
 */
public final class Wanderer {

  private final Form form;
  private final Random random;
  private final Map<String, JsonNode> chosen = new HashMap<>();
  private Walk walk;

  public Wanderer(Form form, Random random) {
    this.form = form;
    this.random = random;
    this.walk = Walk.of(form, nothing(form));
  }

  static FormRow nothing(Form form) {
    return new FormRow(
        1,
        new PersonId(1),
        form.name(),
        "",
        form.version(),
        JsonNodeFactory.instance.objectNode(),
        null);
  }

  /** Goes so many steps; fails at the first after which an answer is not what was chosen. */
  public void wanders(int steps) {
    List<Consumer<Wanderer>> ways =
        List.of(
            Wanderer::pressesAKey,
            Wanderer::pressesAKey,
            Wanderer::pressesAKey,
            Wanderer::types,
            Wanderer::goesBack,
            Wanderer::goesOn,
            Wanderer::skips,
            Wanderer::opens,
            Wanderer::sendsAFile,
            Wanderer::comesAgain);
    for (int i = 0; i < steps; i++) {
      ways.get(random.nextInt(ways.size())).accept(this);
      nothingIsThereThatWasNotChosen();
    }
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private void pressesAKey() {
    if (walk.question() != null) {
      List<String> keys =
          walk.question().kind().picks(walk.draft()).stream()
              .flatMap(List::stream)
              .map(Kind.Pick::value)
              .toList();
      if (!keys.isEmpty()) {
        take(walk.question().kind().press(any(keys), walk.draft()));
      }
    }
  }

  private void types() {
    if (walk.question() != null) {
      String words = any(List.of("7", "14.03.2012", "плавание", "Аня Лисицына", "мат", "mon15"));
      take(walk.question().kind().words(words, walk.draft()));
    }
  }

  private void sendsAFile() {
    if (walk.question() != null) {
      var sender = new Incoming.Sender(1, "ru");
      var file = new Incoming.SentFile(sender, "f" + random.nextInt(9), "лист.pdf", 10, false);
      take(walk.question().kind().file(file, walk.draft()));
    }
  }

  private void take(Kind.Step step) {
    Question question = walk.question();
    if (step instanceof Kind.Step.Accepted accepted) {
      chosen.put(question.key(), accepted.answer());
      walk = walk.answers(accepted.answer());
    } else if (step instanceof Kind.Step.Drafted drafted) {
      unchanged(() -> walk.drafts(drafted.draft()));
    }
  }

  private void goesBack() {
    if (walk.question() != null) {
      boolean checking = walk.place().checking();
      unchanged(walk::back);
      assertThat(!checking || walk.question() == null).isTrue();
    }
  }

  private void goesOn() {
    if (walk.question() != null && walk.place().opened() != null) {
      unchanged(walk::on);
    }
  }

  private void skips() {
    if (walk.question() != null && walk.question().optional()) {
      chosen.put(walk.question().key(), JsonNodeFactory.instance.nullNode());
      walk = walk.answers(JsonNodeFactory.instance.nullNode());
    }
  }

  private void opens() {
    unchanged(() -> walk.opens(any(form.questions()).key()));
  }

  /** The process ended, and what it kept is read again. */
  private void comesAgain() {
    FormRow kept = nothing(form).at(walk);
    Walk before = walk;
    walk = Walk.of(form, kept);
    assertThat(walk).isEqualTo(before);
  }

  private void unchanged(Supplier<Walk> step) {
    JsonNode before = walk.answers().deepCopy();
    walk = step.get();
    assertThat(walk.answers()).isEqualTo(before);
  }

  /** All that stands there, by the key of its question. */
  public Map<String, JsonNode> answers() {
    Map<String, JsonNode> answers = new HashMap<>();
    walk.answers().properties().forEach(one -> answers.put(one.getKey(), one.getValue()));
    return answers;
  }

  private void nothingIsThereThatWasNotChosen() {
    walk.answers()
        .properties()
        .forEach(one -> assertThat(one.getValue()).isEqualTo(chosen.get(one.getKey())));
    for (Question question : form.questions()) {
      Optional<JsonNode> answer = walk.answered().get(question.key());
      assertThat(answer.stream().allMatch(question.kind()::takes)).isTrue();
    }
  }
}
