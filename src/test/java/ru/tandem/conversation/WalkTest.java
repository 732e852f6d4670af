package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A way through a form, step by step, without chat and database. */
class WalkTest {

  private static final List<Option> FRUITS =
      List.of(
          Kinds.option("apple", Text.words("Яблоко")),
          Kinds.option("pear", Text.words("Груша")),
          Kinds.option("plum", Text.words("Слива")));

  private Walk walk;

  @BeforeEach
  void begins() {
    walk = begun(fruits());
  }

  private static Form fruits() {
    return Form.named("test.fruits")
        .ask("name", Kinds.line(20))
        .ask("kinds", Kinds.tags(FRUITS, 3))
        .ask("hours", Kinds.week())
        .ask("words", Kinds.text(50))
        .optional()
        .review();
  }

  private static Walk begun(Form form) {
    return Walk.of(
        form,
        new FormRow(
            1, new PersonId(1), "test", "", 1, JsonNodeFactory.instance.objectNode(), null));
  }

  private void types(String words) {
    take(walk.question().kind().words(words, walk.draft()));
  }

  private void presses(String... values) {
    for (String value : values) {
      take(walk.question().kind().press(value, walk.draft()));
    }
  }

  private void take(Kind.Step step) {
    walk =
        step instanceof Kind.Step.Accepted accepted
            ? walk.answers(accepted.answer())
            : walk.drafts(((Kind.Step.Drafted) step).draft());
  }

  private List<String> picked() {
    return Choice.picked(walk.draft());
  }

  private void answersAll() {
    types("Аня");
    presses("apple", "plum", "~done", "mon15", "sat9", "~done");
    types("всё");
    assertThat(walk.question()).isNull();
  }

  @Test
  void backFromAnAnswerOpenedInTheReviewIsTheReviewUnchanged() {
    answersAll();
    JsonNode before = walk.answers();
    for (String key : List.of("name", "kinds", "hours", "words")) {
      walk = walk.opens(key);
      assertThat(walk.isAt(key)).isTrue();
      if (key.equals("kinds")) {
        presses("pear");
      }
      walk = walk.back();
      assertThat(walk.question()).as("the review after " + key).isNull();
      assertThat(walk.answers()).isEqualTo(before);
    }
    walk = walk.opens("kinds");
    assertThat(picked()).containsExactly("apple", "plum");
  }

  @Test
  void anAnswerChangedFromTheReviewLeadsBackToTheReview() {
    answersAll();
    walk = walk.opens("name");
    types("Вера");
    assertThat(walk.question()).isNull();
    assertThat(walk.answered().text("name")).isEqualTo("Вера");
  }

  @Test
  void backAndForwardOverTwoQuestionsKeepsWhatWasTypedAndTicked() {
    types("Аня");
    presses("apple", "~done", "mon15", "sat9");
    walk = walk.back().back();
    assertThat(walk.isAt("name")).isTrue();
    assertThat(walk.answer().orElseThrow().asString()).isEqualTo("Аня");
    walk = walk.on();
    assertThat(picked()).containsExactly("apple");
    walk = walk.on();
    assertThat(walk.isAt("hours")).isTrue();
    assertThat(picked()).containsExactly("mon15", "sat9");
  }

  @Test
  void ticksOfOneQuestionAreNeverThoseOfAnother() {
    types("Аня");
    presses("apple", "~done", "mon15", "sat9");
    walk = walk.back();
    assertThat(picked()).containsExactly("apple");
    presses("pear", "~done");
    assertThat(walk.answered().codes("kinds")).containsExactly("apple", "pear");
    assertThat(picked()).containsExactly("mon15", "sat9");
  }

  @Test
  void whatIsNoOptionOfItsQuestionIsNoAnswerWhereverItComesFrom() {
    var stored = JsonNodeFactory.instance.objectNode();
    stored.put("name", "");
    stored.putArray("kinds").add("apple").add("apple");
    stored.putArray("hours").add("mon25");
    stored.putNull("words");
    walk = new Walk(fruits(), stored, Place.START);
    assertThat(walk.isAt("name")).isTrue();
    types("Аня");
    assertThat(walk.isAt("kinds")).isTrue();
    presses("apple", "~done");
    assertThat(walk.isAt("hours")).isTrue();
    presses("mon15", "~done");
    assertThat(walk.isComplete()).isTrue();
  }

  @Test
  void onlyWhatAppliesIsHandedIn() {
    Form form =
        Form.named("test.condition")
            .ask("more", Kinds.yesNo())
            .ask("what", Kinds.line(20))
            .when(answers -> answers.is("more", "yes"))
            .review();
    walk = begun(form);
    presses("yes");
    types("это");
    walk = walk.opens("more");
    presses("no");
    assertThat(walk.question()).isNull();
    assertThat(walk.handedIn().has("what")).isFalse();
  }

  /** What the person of a random walk has chosen, and what he sees. */
  private static final class Wanderer {

    private final Form form;
    private final Random random;
    private final Map<String, JsonNode> chosen = new HashMap<>();
    private Walk walk;

    Wanderer(Form form, Random random) {
      this.form = form;
      this.random = random;
      this.walk = begun(form);
    }

    void wanders(int steps) {
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
      var kept = new FormRow(1, new PersonId(1), "test", "", 1, walk.answers(), null).at(walk);
      Walk before = walk;
      walk = Walk.of(form, kept);
      assertThat(walk).isEqualTo(before);
    }

    private void unchanged(Supplier<Walk> step) {
      JsonNode before = walk.answers().deepCopy();
      walk = step.get();
      assertThat(walk.answers()).isEqualTo(before);
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

  private static final List<Function<List<Option>, Kind>> KINDS =
      List.of(
          Kinds::choice,
          options -> Kinds.several(options, 2),
          options -> Kinds.tags(options, 3),
          options -> Kinds.ranking(options, 2),
          options -> Kinds.scale(),
          options -> Kinds.yesNo(),
          options -> Kinds.frequency(),
          options -> Kinds.week(),
          options -> Kinds.line(40),
          options -> Kinds.text(60),
          options -> Kinds.fullName(40),
          options -> Kinds.number(1, 20),
          options -> Kinds.date(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 12, 31)),
          options -> Kinds.day(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)),
          options -> Kinds.suggesting(Kinds.line(20), List.of("клуб", "школа")),
          options -> Kinds.files(2),
          options -> Kinds.table());

  /** Any kinds in any order; some may be skipped, some are asked only after a yes. */
  private static Form anyForm(Random random) {
    Form form = Form.named("test.any").ask("q0", Kinds.yesNo());
    int questions = 1 + random.nextInt(7);
    for (int i = 1; i <= questions; i++) {
      form.ask("q" + i, KINDS.get(random.nextInt(KINDS.size())).apply(FRUITS));
      if (random.nextInt(3) == 0) {
        form.optional();
      }
      if (random.nextInt(3) == 0) {
        form.when(answers -> answers.is("q0", "yes"));
      }
    }
    return form.review();
  }

  @Test
  void inTenThousandRandomWalksAnswersOnlyChangeToWhatWasChosen() {
    List<Form> forms = new ArrayList<>();
    Random random = new Random(2026);
    for (int i = 0; i < 10_000; i++) {
      if (i % 10 == 0) {
        forms.add(anyForm(random));
      }
      new Wanderer(forms.get(forms.size() - 1), random).wanders(40);
    }
  }
}
