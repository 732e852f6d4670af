package ru.tandem.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Step;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;
import ru.tandem.questionnaires.Scores;

/** What the first and the final survey say of one side of a programme. */
@Component
class SurveyFigures {

  private final Questionnaires questionnaires;
  private final Responses responses;
  private final Thresholds thresholds;

  SurveyFigures(Questionnaires questionnaires, Responses responses, MonitoringConfig config) {
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.thresholds = config.thresholds();
  }

  Figures of(Programme programme, List<Participant> side, ParticipantRole role) {
    Map<PersonId, Scores> actual = scores(programme, side, role, Purpose.FINAL);
    Map<PersonId, Scores> expected =
        actual.isEmpty() ? Map.of() : scores(programme, side, role, Purpose.FIRST);
    int satisfied =
        (int)
            actual.values().stream()
                .filter(scores -> scores.isSatisfied(thresholds.satisfiedFrom()))
                .count();
    int couldAnswer = (int) side.stream().filter(one -> one.has(Step.PAIRED)).count();
    return new Figures(
        Math.max(couldAnswer, actual.size()),
        actual.size(),
        satisfied,
        thresholds.fewest(),
        twins(programme, role, gaps(expected, actual)));
  }

  private Map<PersonId, Scores> scores(
      Programme programme, List<Participant> side, ParticipantRole role, Purpose purpose) {
    Optional<Questionnaire> questionnaire = find(programme, role, purpose);
    Map<PersonId, Scores> scores = new HashMap<>();
    if (questionnaire.isPresent() && !side.isEmpty()) {
      List<String> subjects = side.stream().map(one -> one.id().subject()).toList();
      for (Response response : responses.latest(questionnaire.get().id(), subjects)) {
        scores.put(response.person(), Scores.of(questionnaire.get(), response));
      }
    }
    return scores;
  }

  private Optional<Questionnaire> find(Programme programme, ParticipantRole role, Purpose purpose) {
    return questionnaires.find(programme.asks(), Role.valueOf(role.name()), purpose);
  }

  private static Map<String, List<Scores.Gap>> gaps(
      Map<PersonId, Scores> expected, Map<PersonId, Scores> actual) {
    Map<String, List<Scores.Gap>> gaps = new LinkedHashMap<>();
    actual.forEach(
        (person, scores) -> {
          if (expected.containsKey(person)) {
            for (Scores.Gap gap : expected.get(person).against(scores)) {
              gaps.computeIfAbsent(gap.measure(), any -> new ArrayList<>()).add(gap);
            }
          }
        });
    return gaps;
  }

  /** In the order of the questions; a measure that few have answered twice is left out. */
  private List<Figures.Twin> twins(
      Programme programme, ParticipantRole role, Map<String, List<Scores.Gap>> gaps) {
    List<Figures.Twin> twins = new ArrayList<>();
    List<Item> items =
        find(programme, role, Purpose.FINAL).map(Questionnaire::items).orElse(List.of());
    for (Item item : items) {
      List<Scores.Gap> known = item.measure().map(gaps::get).orElse(null);
      if (known != null && known.size() >= thresholds.fewest()) {
        twins.add(Figures.Twin.of(item, known));
      }
    }
    return twins;
  }
}
