package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the matching understands of an application. */
class ApplicationTest {

  private static final Questionnaires SHIPPED = new Questionnaires(new ConfigDirectory("config"));

  private static Application application(String role, String answers) {
    Questionnaire asked = SHIPPED.byId("pupil-pupil-" + role + "-application").orElseThrow();
    Map<String, JsonNode> byKey = new LinkedHashMap<>();
    new JsonMapper()
        .readTree(answers.replace('\'', '"'))
        .properties()
        .forEach(each -> byKey.put(each.getKey(), each.getValue()));
    return new Application(
        asked,
        Optional.of(Response.of(asked, new PersonId(1), "participant:1", byKey, Instant.EPOCH)),
        List.of("Шахматы"));
  }

  @Test
  void aMenteesAnswersAreRead() {
    Application anya =
        application(
            "mentee",
            "{'grade':'g7','needs':['maths','Чтение вслух'],'interests':['chess'],"
                + "'wish':'same_age','mode':'both','week':['tue15','sat9']}");
    assertThat(anya.grade()).contains(7);
    assertThat(anya.tags(Application.NEEDS)).containsExactly("maths", "чтение вслух");
    assertThat(anya.label(Application.NEEDS, "maths")).isPresent();
    assertThat(anya.label(Application.NEEDS, "чтение вслух")).isEmpty();
    assertThat(anya.wish()).isEqualTo(AgeWish.SAME_AGE);
    assertThat(anya.modes()).containsExactlyInAnyOrder(MeetingMode.ONLINE, MeetingMode.OFFLINE);
    assertThat(anya.free())
        .containsExactlyInAnyOrder(
            new Slot(DayOfWeek.TUESDAY, 15), new Slot(DayOfWeek.SATURDAY, 9));
  }

  @Test
  void aMentorsWishedClassesAreABand() {
    assertThat(application("mentor", "{'mentee_grade':'g6_7'}").wishedGrades())
        .containsExactlyInAnyOrder(6, 7);
    assertThat(application("mentor", "{'mentee_grade':'any'}").wishedGrades()).isEmpty();
  }

  @Test
  void whatACuratorNotedCountsAmongTheCompetences() {
    Application misha = application("mentor", "{'competences':['maths']}");
    assertThat(misha.tags(Application.COMPETENCES)).containsExactly("maths", "шахматы");
    assertThat(misha.tags(Application.INTERESTS)).isEmpty();
  }

  @Test
  void whatWasNotSaidExcludesNothing() {
    Application silent =
        new Application(
            SHIPPED.byId("pupil-pupil-mentor-application").orElseThrow(),
            Optional.empty(),
            List.of());
    assertThat(silent.grade()).isEmpty();
    assertThat(silent.free()).isEmpty();
    assertThat(silent.modes()).isEmpty();
    assertThat(silent.wish()).isEqualTo(AgeWish.ANY);
    assertThat(silent.wishedGrades()).isEmpty();
  }

  @Test
  void theShippedRuleWantsAMentorInNoLowerClass() {
    GapRule rule = new GapRules(new ConfigDirectory("config")).of(MentoringForm.PUPIL_PUPIL);
    Candidate seventh = Candidate.unknown(new PersonId(1)).inGrade(7);
    Candidate sixth = Candidate.unknown(new PersonId(2)).inGrade(6);
    assertThat(rule.breaksGrade(sixth, seventh)).isTrue();
    assertThat(rule.breaksGrade(seventh, seventh)).isFalse();
    assertThat(rule.breaksGrade(seventh, sixth)).isFalse();
  }
}
