package ru.tandem.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static ru.tandem.questionnaires.Purpose.AFTER_MEETING;
import static ru.tandem.questionnaires.Purpose.AFTER_TRIAL;
import static ru.tandem.questionnaires.Purpose.APPLICATION;
import static ru.tandem.questionnaires.Purpose.CRITERIA;
import static ru.tandem.questionnaires.Purpose.FINAL;
import static ru.tandem.questionnaires.Purpose.FIRST;
import static ru.tandem.questionnaires.Purpose.PARTNERSHIP;
import static ru.tandem.questionnaires.Purpose.PREFERENCES;
import static ru.tandem.questionnaires.Purpose.RATING;
import static ru.tandem.questionnaires.Purpose.SELF_ASSESSMENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
  private static final Pattern FAMILIAR =
      Pattern.compile("(?iu)(?<![а-яё])(ты|тебе|тебя|тобой|тво(й|я|ё|и|ей|его|ему|им))(?![а-яё])");
  private static final Pattern ASKED =
      Pattern.compile("(?iu)(?<![а-яё])(отвечай|хочешь|напиши|придёшь)");
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?iu)диагно|здоровь|инвалид|религи|вероисповед|национальн|результат\\S* тест");
  private static final Set<Kind> TYPED = Set.of(Kind.TEXT, Kind.LINE, Kind.NUMBER, Kind.DATE);
  private static final Set<Kind> SEVERAL_TAPS =
      Set.of(Kind.SEVERAL, Kind.TAGS, Kind.WEEK, Kind.PEOPLE);

  static Stream<Questionnaire> all() {
    return SHIPPED.all().stream();
  }

  static Stream<String> forms() {
    return QuestionnaireReader.FORMS.stream().filter(form -> !form.equals("any"));
  }

  static Stream<Arguments> sides() {
    return forms()
        .flatMap(form -> Stream.of(arguments(form, Role.MENTEE), arguments(form, Role.MENTOR)));
  }

  @ParameterizedTest
  @MethodSource("sides")
  void everyFormAsksBothSidesAtEveryMoment(String form, Role role) {
    for (Purpose purpose : List.of(APPLICATION, FIRST, FINAL, PREFERENCES, AFTER_MEETING)) {
      assertThat(SHIPPED.find(form, role, purpose)).as(purpose.name()).isPresent();
    }
    for (Purpose purpose : List.of(AFTER_TRIAL, RATING)) {
      assertThat(SHIPPED.find(form, role, purpose)).as(purpose.name()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyMenteeLooksAtThemselvesAndEverySeasonIsJudged(String form) {
    assertThat(SHIPPED.find(form, Role.MENTEE, SELF_ASSESSMENT)).isPresent();
    assertThat(SHIPPED.find(form, Role.PARTNER, PARTNERSHIP)).isPresent();
    Questionnaire criteria = SHIPPED.find(form, Role.CURATOR, CRITERIA).orElseThrow();
    assertThat(criteria.items())
        .filteredOn(item -> item.kind() == Kind.CHOICE)
        .hasSize(9)
        .allSatisfy(
            item ->
                assertThat(item.options())
                    .extracting(option -> option.value().getAsInt())
                    .containsExactly(0, 1, 2));
  }

  @Test
  void theYoungerMentorOfAColleagueIsNotAskedHowTheNewcomerSettlesIn() {
    for (String form : List.of("teacher-teacher", "head-teacher", "lecturer-teacher")) {
      for (Role role : List.of(Role.MENTEE, Role.MENTOR)) {
        for (Purpose purpose : List.of(FIRST, FINAL)) {
          Questionnaire usual = SHIPPED.find(form + "/traditional", role, purpose).orElseThrow();
          Questionnaire reverse = SHIPPED.find(form + "/reverse", role, purpose).orElseThrow();
          assertThat(usual.item("adaptation")).isPresent();
          assertThat(reverse.item("adaptation")).isEmpty();
          assertThat(reverse.item("novelty")).isPresent();
        }
      }
    }
    assertThat(SHIPPED.find("pupil-pupil/reverse", Role.MENTEE, FIRST))
        .isEqualTo(SHIPPED.find("pupil-pupil", Role.MENTEE, FIRST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pupil-pupil",
        "student-pupil",
        "teacher-pupil",
        "employer-pupil",
        "employer-student"
      })
  void whoeverLearnsCanNameAnyDifficulty(String form) {
    Questionnaire application = SHIPPED.find(form, Role.MENTEE, APPLICATION).orElseThrow();
    assertThat(application.item("difficulty").orElseThrow().options())
        .extracting(Option::code)
        .contains("study", "adaptation", "communication", "profession", "project", "method");
  }

  @Test
  void mentorsOfGrownUpsAreAskedOfSupportAsTheirMenteesAre() {
    for (String form : List.of("teacher-teacher", "head-teacher", "employer-student")) {
      for (Role role : List.of(Role.MENTEE, Role.MENTOR)) {
        for (Purpose purpose : List.of(FIRST, FINAL)) {
          assertThat(SHIPPED.find(form, role, purpose).orElseThrow().item("support")).isPresent();
        }
      }
    }
  }

  @Test
  void nothingIsAskedOfTheCuratorInTheNameOfAParticipant() {
    assertThat(SHIPPED.find("pupil-pupil", Role.CURATOR, RATING)).isEmpty();
  }

  /** Adults read «вы»; pupils under 18 read what stands under {@code ty}. */
  @ParameterizedTest
  @MethodSource("all")
  void adultsAreNotSpokenToAsPupils(Questionnaire questionnaire) {
    assertThat(texts(questionnaire).map(Words::ru))
        .noneMatch(text -> FAMILIAR.matcher(text).find());
    assertThat(texts(questionnaire).filter(words -> !words.ty().equals(words.ru())))
        .allMatch(words -> FAMILIAR.matcher(words.ty()).find() || ASKED.matcher(words.ty()).find());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nobodyIsAskedForDiagnosesBeliefsOrTestResults(Questionnaire questionnaire) {
    assertThat(texts(questionnaire).map(Words::ru)).noneMatch(text -> PRIVATE.matcher(text).find());
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
    assertThat(texts(questionnaire).flatMap(words -> Stream.of(words.ru(), words.ty())))
        .noneMatch(text -> GENDERED.matcher(text).find());
  }

  @ParameterizedTest
  @MethodSource("sides")
  void theFirstAndTheFinalSurveyMeasureTheSame(String form, Role role) {
    assertThat(measures(form, role, FIRST))
        .isNotEmpty()
        .containsExactlyElementsOf(measures(form, role, FINAL));
  }

  @ParameterizedTest
  @MethodSource("sides")
  void theFinalSurveyTellsWhoIsSatisfied(String form, Role role) {
    assertThat(survey(form, role, FINAL).items())
        .filteredOn(Item::satisfaction)
        .extracting(Item::kind)
        .contains(Kind.SCALE, Kind.YESNO);
  }

  @ParameterizedTest
  @MethodSource("sides")
  void whoeverFeelsUnsafeIsHeardAtOnce(String form, Role role) {
    if (role == Role.MENTEE) {
      assertThat(survey(form, role, FINAL).items())
          .anyMatch(item -> item.alertAtMost().isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatAMenteeAsksForAndWhatAMentorOffersHaveTheSameCodes(String form) {
    Item needs = survey(form, Role.MENTEE, APPLICATION).item("needs").orElseThrow();
    Item competences = survey(form, Role.MENTOR, APPLICATION).item("competences").orElseThrow();
    assertThat(competences.codes()).isEqualTo(needs.codes());
  }

  @ParameterizedTest
  @MethodSource("sides")
  void everyApplicationTellsWhatTheMatchingReads(String form, Role role) {
    Questionnaire application = survey(form, role, APPLICATION);
    assertThat(application.items())
        .extracting(Item::key)
        .contains(role == Role.MENTOR ? "competences" : "needs", "interests", "mode", "week");
    assertThat(application.item("capacity").isPresent()).isEqualTo(role == Role.MENTOR);
  }

  @Test
  void aMenteeAppliesWithFewTapsAndWithoutTyping() {
    List<Item> items = survey(FORM, Role.MENTEE, APPLICATION).items();
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
    Questionnaire afterMeeting = survey(FORM, Role.MENTEE, AFTER_MEETING);
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
    Item veto = survey(FORM, Role.MENTEE, PREFERENCES).item("veto").orElseThrow();
    assertThat(veto.hidden()).isTrue();
    assertThat(veto.optional()).isTrue();
  }

  private static Questionnaire survey(String form, Role role, Purpose purpose) {
    return SHIPPED.find(form, role, purpose).orElseThrow();
  }

  private static List<String> measures(String form, Role role, Purpose purpose) {
    return survey(form, role, purpose).items().stream()
        .map(Item::measure)
        .flatMap(Optional::stream)
        .toList();
  }

  private static int longest(Words words) {
    return Stream.of(words.ru(), words.ty(), words.en()).mapToInt(String::length).max().orElse(0);
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
