package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Rhythm;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.schools.SchoolId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What the surveys say, and when they say nothing. */
class FiguresTest {

  private static final Instant NOW = Instant.parse("2026-12-20T09:00:00Z");
  private static final ConfigDirectory CONFIG = new ConfigDirectory("config");

  private final Questionnaires questionnaires = new Questionnaires(CONFIG);
  private final Responses responses = mock(Responses.class);
  private final SurveyFigures figures =
      new SurveyFigures(questionnaires, responses, new MonitoringConfig(CONFIG));
  private final Programme programme =
      Programme.planned(
          new SchoolId(1),
          new Programme.Plan(
              "Осень",
              MentoringForm.PUPIL_PUPIL,
              MentoringKind.TRADITIONAL,
              Rhythm.WEEKLY,
              LocalDate.parse("2026-09-07"),
              LocalDate.parse("2026-12-20"),
              10,
              10),
          NOW);
  private final List<Participant> mentees = new ArrayList<>();
  private final List<Response> expectations = new ArrayList<>();
  private final List<Response> results = new ArrayList<>();

  @Test
  void beforeAnybodyHasAnsweredNothingIsKnown() {
    mentee(-1, -1);
    assertThat(sum()).isEqualTo(new Figures(1, 0, 0, 5, List.of()));
    assertThat(sum().isTooFew()).isTrue();
  }

  @Test
  void aSumTellsOnlyWhatEachOfItsProgrammesTells() {
    Figures four = new Figures(4, 4, 0, 5, List.of());
    assertThat(four.plus(four).isTooFew()).isTrue();
    Figures ten = new Figures(10, 10, 8, 5, List.of());
    assertThat(ten.plus(four).percent()).isEqualTo(80);
    assertThat(four.plus(ten).percent()).isEqualTo(80);
    assertThat(Figures.NONE.plus(ten).plus(ten).percent()).isEqualTo(80);
    assertThat(Figures.NONE.plus(ten).plus(ten).answered()).isEqualTo(20);
  }

  @Test
  void theAnswersOfFourAreNotShownAndThoseOfFiveAre() {
    for (int i = 0; i < 4; i++) {
      mentee(6, 8);
    }
    assertThat(sum().isTooFew()).isTrue();
    assertThat(sum().twins()).isEmpty();
    mentee(7, 10);
    assertThat(sum().isTooFew()).isFalse();
    assertThat(sum().twins()).hasSize(10);
    assertThat(sum().twins().get(0).expected()).isEqualTo(62);
    assertThat(sum().twins().get(0).actual()).isEqualTo(84);
  }

  @Test
  void whoAnsweredOnlyOnceIsNotCompared() {
    for (int i = 0; i < 4; i++) {
      mentee(6, 8);
    }
    mentee(-1, 10);
    mentee(3, -1);
    assertThat(sum().twins()).isEmpty();
    assertThat(sum().answered()).isEqualTo(5);
    assertThat(sum().asked()).isEqualTo(6);
  }

  @Test
  void whoIsContentFromSevenOnIsSatisfied() {
    mentee(5, 7);
    mentee(5, 6);
    mentee(5, 10);
    assertThat(sum().satisfied()).isEqualTo(2);
    assertThat(sum().percent()).isEqualTo(67);
  }

  @Test
  void schoolsAddUpWithoutLosingTheLimit() {
    Figures one = new Figures(6, 5, 4, 5, List.of());
    assertThat(one.isTooFew()).isFalse();
    assertThat(one.plus(new Figures(8, 6, 3, 5, List.of())))
        .isEqualTo(new Figures(14, 11, 7, 5, List.of()));
    assertThat(one.plus(new Figures(4, 2, 1, 5, List.of())))
        .isEqualTo(new Figures(10, 5, 4, 5, List.of()));
    assertThat(Figures.NONE.isTooFew()).isTrue();
  }

  private Figures sum() {
    when(responses.latest(contains("first"), any())).thenReturn(expectations);
    when(responses.latest(contains("final"), any())).thenReturn(results);
    return figures.of(programme, mentees, ParticipantRole.MENTEE);
  }

  /** A mentee who gave this answer to every question of the survey; -1 for none. */
  private void mentee(int expected, int actual) {
    PersonId person = new PersonId(mentees.size() + 1);
    Participant mentee = Participant.joins(new ProgrammeId(1), person, ParticipantRole.MENTEE, NOW);
    ReflectionTestUtils.setField(mentee, "id", person.value());
    mentee.paired(NOW);
    mentees.add(mentee);
    answer(person, "pupil-pupil-mentee-first", expected, expectations);
    answer(person, "pupil-pupil-mentee-final", actual, results);
  }

  private void answer(PersonId person, String id, int value, List<Response> into) {
    Questionnaire questionnaire = questionnaires.byId(id).orElseThrow();
    Map<String, JsonNode> answers = new HashMap<>();
    for (Item item : questionnaire.items()) {
      if (item.kind() == Kind.SCALE) {
        answers.put(item.key(), StringNode.valueOf(String.valueOf(value)));
      } else if (item.kind() == Kind.YESNO) {
        answers.put(item.key(), StringNode.valueOf("yes"));
      }
    }
    if (value > 0) {
      into.add(Response.of(questionnaire, person, "participant:" + person, answers, NOW));
    }
  }
}
