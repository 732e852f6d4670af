package ru.tandem.feedback;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;

/** The surveys of a season: which of them a participant should answer now, and what was said. */
@Component
public class Surveys {

  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final Responses responses;

  Surveys(Programmes programmes, Questionnaires questionnaires, Responses responses) {
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  /** Empty when this side is not asked. */
  public Optional<Questionnaire> questionnaire(Participant participant, Survey survey) {
    return questionnaires.find(
        programmes.get(participant.programme()).asks(),
        participant.isMentor() ? Role.MENTOR : Role.MENTEE,
        survey.purpose());
  }

  public Optional<Response> answer(Participant participant, Survey survey) {
    return questionnaire(participant, survey)
        .flatMap(
            asked ->
                responses.latest(participant.person(), asked.id(), survey.subject(participant)));
  }

  /** The one to be answered now. */
  public Optional<Survey> waiting(Participant participant) {
    if (!participant.isCurrent() || participant.isPaused() || !participant.has(Step.CONSENTED)) {
      return Optional.empty();
    }
    Programme programme = programmes.get(participant.programme());
    Stream<Survey> due =
        programme.isFinalSurveyAsked() && hasWorked(participant)
            ? Stream.of(Survey.FINAL, Survey.AFTER)
            : Stream.of(Survey.FIRST, Survey.BEFORE);
    return due.filter(survey -> participant.has(Step.APPROVED))
        .filter(survey -> !survey.isLast() || isComparable(participant, survey))
        .filter(survey -> questionnaire(participant, survey).isPresent())
        .filter(survey -> answer(participant, survey).isEmpty())
        .findFirst();
  }

  /** Had a pair at any time. */
  static boolean hasWorked(Participant participant) {
    return participant.has(Step.PAIRED) || participant.has(Step.MET);
  }

  /** A second self-assessment says nothing without the first one. */
  private boolean isComparable(Participant participant, Survey survey) {
    return survey != Survey.AFTER || answer(participant, Survey.BEFORE).isPresent();
  }
}
