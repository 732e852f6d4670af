package ru.tandem.monitoring.season;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.Survey;
import ru.tandem.programmes.Programme;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;

/** What was answered to the surveys of a season: the latest of each person, in one query. */
@Component
public class SeasonAnswers {

  private final Questionnaires questionnaires;
  private final Responses responses;

  SeasonAnswers(Questionnaires questionnaires, Responses responses) {
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  /** Empty when this side is not asked. */
  public Optional<Questionnaire> questionnaire(
      Programme programme, ParticipantRole role, Survey survey) {
    return questionnaires.find(programme.asks(), Role.valueOf(role.name()), survey.purpose());
  }

  public List<Response> of(Questionnaire asked, Survey survey, List<Member> side) {
    List<String> subjects = side.stream().map(one -> survey.subject(one.part())).toList();
    return subjects.isEmpty() ? List.of() : responses.latest(asked.id(), subjects);
  }
}
