package ru.tandem.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.tandem.questionnaires.Purpose.AFTER_MEETING;
import static ru.tandem.questionnaires.Purpose.APPLICATION;
import static ru.tandem.questionnaires.Purpose.FINAL;
import static ru.tandem.questionnaires.Purpose.FIRST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The questionnaires that come with the bot. */
class ShippedQuestionnairesTest {

  private static final Questionnaires SHIPPED = new Questionnaires(new ConfigDirectory("config"));
  private static final String FORM = "pupil-pupil";
  private static final Pattern GENDERED =
      Pattern.compile(
          "(?iu)(?<![а-яё])(рада?|готова?|сама?|довол(ен|ьна)|соглас(ен|на)|[а-яё]+\\(а\\))(?![а-яё])");
  private static final Set<Kind> TYPED = Set.of(Kind.TEXT, Kind.LINE, Kind.NUMBER, Kind.DATE);
  private static final Set<Kind> SEVERAL_TAPS =
      Set.of(Kind.SEVERAL, Kind.TAGS, Kind.WEEK, Kind.PEOPLE);

  static Stream<Questionnaire> all() {
    return SHIPPED.all().stream();
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void pupilsHaveOneForEveryPurpose(Purpose purpose) {
    assertThat(SHIPPED.find(FORM, Role.MENTEE, purpose)).isPresent();
    if (purpose != Purpose.SELF_ASSESSMENT) {
      assertThat(SHIPPED.find(FORM, Role.MENTOR, purpose)).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void russianIsRussianAndEnglishIsEnglish(Questionnaire questionnaire) {
    assertThat(texts(questionnaire))
        .allSatisfy(
            words -> {
              assertThat(words.ru()).containsPattern("[а-яё]|\\d");
              assertThat(words.en()).doesNotContainPattern("[а-яёА-ЯЁ]");
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void aQuestionWithItsHintAndTheIntroductionFitsIntoOneMessage(Questionnaire questionnaire) {
    assertThat(longest(questionnaire.intro()) + longest(questionnaire.title())).isLessThan(1000);
    assertThat(questionnaire.items())
        .allSatisfy(item -> assertThat(longest(item.question())).isLessThanOrEqualTo(600))
        .allSatisfy(item -> assertThat(item.options()).hasSizeLessThanOrEqualTo(30))
        .flatExtracting(Item::options)
        .allSatisfy(option -> assertThat(longest(option.label())).isLessThanOrEqualTo(40));
  }

  @ParameterizedTest
  @MethodSource("all")
  void nobodysGenderIsGuessed(Questionnaire questionnaire) {
    assertThat(texts(questionnaire).map(Words::ru))
        .noneMatch(text -> GENDERED.matcher(text).find());
  }

  @ParameterizedTest
  @EnumSource(names = {"MENTEE", "MENTOR"})
  void theFirstAndTheFinalSurveyMeasureTheSame(Role role) {
    assertThat(measures(role, FIRST)).isNotEmpty().isEqualTo(measures(role, FINAL));
  }

  @ParameterizedTest
  @EnumSource(names = {"MENTEE", "MENTOR"})
  void theFinalSurveyTellsWhoIsSatisfied(Role role) {
    assertThat(survey(role, FINAL).items())
        .filteredOn(Item::satisfaction)
        .extracting(Item::kind)
        .contains(Kind.SCALE, Kind.YESNO);
  }

  @Test
  void whatAMenteeAsksForAndWhatAMentorOffersHaveTheSameCodes() {
    Item needs = survey(Role.MENTEE, APPLICATION).item("needs").orElseThrow();
    Item competences = survey(Role.MENTOR, APPLICATION).item("competences").orElseThrow();
    assertThat(competences.codes()).isEqualTo(needs.codes());
  }

  @Test
  void aMenteeAppliesWithFewTapsAndWithoutTyping() {
    List<Item> items = survey(Role.MENTEE, APPLICATION).items();
    assertThat(items).filteredOn(item -> TYPED.contains(item.kind())).hasSizeLessThanOrEqualTo(2);
    assertThat(items)
        .filteredOn(item -> TYPED.contains(item.kind()))
        .allMatch(Item::optional, "can be skipped");
    // Two choices and “Done” where several are possible, one tap elsewhere.
    int taps = items.stream().mapToInt(item -> SEVERAL_TAPS.contains(item.kind()) ? 3 : 1).sum();
    assertThat(taps).isLessThanOrEqualTo(15);
  }

  /** Saying that it took place is the fifth. */
  @ParameterizedTest
  @ValueSource(strings = {"plan", "task", "nothing", "curator"})
  void aMeetingIsToldAboutInAtMostFourTaps(String agreed) {
    Questionnaire afterMeeting = survey(Role.MENTEE, AFTER_MEETING);
    Map<String, JsonNode> answers = new HashMap<>();
    int taps = 0;
    for (Item item : afterMeeting.items()) {
      if (item.applies(answers)) {
        taps += TYPED.contains(item.kind()) ? 0 : 1;
        answers.put(item.key(), StringNode.valueOf(agreed));
      }
    }
    assertThat(taps).isBetween(3, 4);
    assertThat(afterMeeting.review()).isFalse();
  }

  @Test
  void aVetoIsSeenByNobodyButTheCurator() {
    Item veto = survey(Role.MENTEE, Purpose.PREFERENCES).item("veto").orElseThrow();
    assertThat(veto.hidden()).isTrue();
    assertThat(veto.optional()).isTrue();
  }

  private static Questionnaire survey(Role role, Purpose purpose) {
    return SHIPPED.find(FORM, role, purpose).orElseThrow();
  }

  private static Set<String> measures(Role role, Purpose purpose) {
    return survey(role, purpose).items().stream()
        .map(Item::measure)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static int longest(Words words) {
    return Math.max(words.ru().length(), words.en().length());
  }

  private static Stream<Words> texts(Questionnaire questionnaire) {
    Stream<Words> questions =
        questionnaire.items().stream()
            .flatMap(
                item ->
                    Stream.concat(
                        Stream.concat(Stream.of(item.question()), item.hint().stream()),
                        item.options().stream().map(Option::label)));
    return Stream.concat(Stream.of(questionnaire.title(), questionnaire.intro()), questions);
  }
}
