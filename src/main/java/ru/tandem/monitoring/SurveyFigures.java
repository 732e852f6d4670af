package ru.tandem.monitoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
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

  /** Fewer people than this are never shown apart: each could be recognised. */
  static final int FEWEST = 5;

  private final Questionnaires questionnaires;
  private final Responses responses;

  SurveyFigures(Questionnaires questionnaires, Responses responses) {
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  /** The means of one measure, over those who answered both surveys. */
  record Twin(Item item, int people, double expected, double actual) {}

  /**
   * @param asked how many could have answered the final survey
   * @param answered how many did
   * @param satisfied how many of them are satisfied
   */
  record Figures(int asked, int answered, int satisfied, List<Twin> twins) {

    boolean isTooFew() {
      return answered < FEWEST;
    }

    /** Share of the satisfied in percent. */
    int percent() {
      return answered == 0 ? 0 : Math.round(100f * satisfied / answered);
    }
  }

  Figures of(Programme programme, List<Participant> side, Role role) {
    String form = programme.form().directory();
    Optional<Questionnaire> first = questionnaires.find(form, role, Purpose.FIRST);
    Optional<Questionnaire> last = questionnaires.find(form, role, Purpose.FINAL);
    if (last.isEmpty()) {
      return new Figures(side.size(), 0, 0, List.of());
    }
    Map<String, List<Scores.Gap>> gaps = new LinkedHashMap<>();
    int answered = 0;
    int satisfied = 0;
    for (Participant participant : side) {
      Optional<Scores> actual = scores(last.get(), participant);
      if (actual.isPresent()) {
        answered++;
        satisfied += actual.get().isSatisfied(Scores.SATISFIED_FROM) ? 1 : 0;
        first
            .flatMap(questionnaire -> scores(questionnaire, participant))
            .ifPresent(
                expected ->
                    expected
                        .against(actual.get())
                        .forEach(
                            gap ->
                                gaps.computeIfAbsent(gap.measure(), any -> new ArrayList<>())
                                    .add(gap)));
      }
    }
    return new Figures(side.size(), answered, satisfied, twins(last.get(), gaps));
  }

  private Optional<Scores> scores(Questionnaire questionnaire, Participant participant) {
    Optional<Response> response =
        responses.latest(
            participant.person(), questionnaire.id(), "participant:" + participant.id());
    return response.map(one -> Scores.of(questionnaire, one));
  }

  private static List<Twin> twins(Questionnaire last, Map<String, List<Scores.Gap>> gaps) {
    List<Twin> twins = new ArrayList<>();
    for (Item item : last.items()) {
      List<Scores.Gap> known = item.measure().map(gaps::get).orElse(null);
      if (known != null && known.size() >= FEWEST) {
        twins.add(
            new Twin(
                item,
                known.size(),
                known.stream().mapToInt(Scores.Gap::expected).average().orElse(0),
                known.stream().mapToInt(Scores.Gap::actual).average().orElse(0)));
      }
    }
    return twins;
  }
}
