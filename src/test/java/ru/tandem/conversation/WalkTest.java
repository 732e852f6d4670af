package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    return Walk.of(form, Wanderer.nothing(form));
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
          options ->
              Kinds.day(
                  LocalDate.of(2026, 11, 1),
                  LocalDate.of(2026, 12, 31),
                  LocalDate.of(2026, 10, 31)),
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
