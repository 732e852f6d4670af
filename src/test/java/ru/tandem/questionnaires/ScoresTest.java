package ru.tandem.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Scores.Gap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class ScoresTest {

  private static final Questionnaires SHIPPED = new Questionnaires(new ConfigDirectory("config"));
  private static final PersonId ANYA = new PersonId(1);
  private static final Instant MAY = Instant.parse("2027-05-20T10:00:00Z");

  @Test
  void whoLikedItAndGivesSevenOrMoreOnTheWholeIsSatisfied() {
    Map<String, String> answers =
        Map.of(
            "liked", "yes", "satisfaction", "8", "usefulness", "6", "support", "7", "group", "1");
    Scores scores = scores(Purpose.FINAL, answers);
    assertThat(scores.meanSatisfaction()).hasValue(7);
    assertThat(scores.isSatisfied(Scores.SATISFIED_FROM)).isTrue();
    assertThat(scores.isSatisfied(8)).isFalse();
  }

  @Test
  void whoDidNotLikeItIsNotSatisfiedWhateverTheFiguresSay() {
    Scores scores = scores(Purpose.FINAL, Map.of("liked", "no", "satisfaction", "10"));
    assertThat(scores.isSatisfied(Scores.SATISFIED_FROM)).isFalse();
  }

  @Test
  void whoSaidNothingIsNotCountedAsSatisfied() {
    assertThat(scores(Purpose.FINAL, Map.of()).isSatisfied(0)).isFalse();
    assertThat(scores(Purpose.FINAL, Map.of("liked", "yes")).isSatisfied(7)).isFalse();
  }

  @Test
  void expectedIsSetBesideActualForWhatBothKnow() {
    Scores expected = scores(Purpose.FIRST, Map.of("support", "9", "plan", "5", "group", "4"));
    Scores actual = scores(Purpose.FINAL, Map.of("support", "7", "plan", "8", "change", "6"));
    assertThat(expected.against(actual))
        .containsExactlyInAnyOrder(new Gap("support", 9, 7), new Gap("plan", 5, 8))
        .extracting(Gap::difference)
        .containsExactlyInAnyOrder(-2, 3);
  }

  @Test
  void bandsCountByTheirValue() {
    Scores scores = scores(Purpose.SELF_ASSESSMENT, Map.of("mark", "to_4", "clubs", "two"));
    assertThat(scores.measures()).containsEntry("mark", 375).containsEntry("clubs", 2);
  }

  @Test
  void feelingUnsafeRaisesAnAlarm() {
    assertThat(alarming("4")).extracting(Item::key).containsExactly("safety");
    assertThat(alarming("5")).isEmpty();
  }

  @Test
  void theEffectOfAChangeIsItsMeanInUnitsOfItsSpread() {
    // differences 1, 2, 3, 2: mean 2, spread √(2/3)
    Change change =
        Change.between(
            List.of(
                new Change.Pair(4, 5),
                new Change.Pair(5, 7),
                new Change.Pair(3, 6),
                new Change.Pair(6, 8)));
    assertThat(change.people()).isEqualTo(4);
    assertThat(change.before()).isEqualTo(4.5);
    assertThat(change.after()).isEqualTo(6.5);
    assertThat(change.effect().getAsDouble()).isCloseTo(2.449, within(0.001));
  }

  @Test
  void withoutASpreadThereIsNoEffectToTell() {
    assertThat(Change.between(List.of()).effect()).isEmpty();
    assertThat(Change.between(List.of(new Change.Pair(4, 9))).effect()).isEmpty();
    assertThat(Change.between(List.of(new Change.Pair(4, 5), new Change.Pair(6, 7))).effect())
        .isEmpty();
  }

  private static List<Item> alarming(String safety) {
    Questionnaire survey = survey(Purpose.FINAL);
    return Scores.alarming(survey, response(survey, Map.of("safety", safety, "plan", "1")));
  }

  private static Scores scores(Purpose purpose, Map<String, String> answers) {
    Questionnaire survey = survey(purpose);
    return Scores.of(survey, response(survey, answers));
  }

  private static Questionnaire survey(Purpose purpose) {
    return SHIPPED.find("pupil-pupil", Role.MENTEE, purpose).orElseThrow();
  }

  private static Response response(Questionnaire survey, Map<String, String> codes) {
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    codes.forEach((key, code) -> answers.put(key, StringNode.valueOf(code)));
    return Response.of(survey, ANYA, "programme:1", answers, MAY);
  }
}
