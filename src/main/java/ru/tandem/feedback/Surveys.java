package ru.tandem.feedback;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
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
    return waiting(
        participant,
        programmes.get(participant.programme()),
        survey -> answer(participant, survey).isPresent());
  }

  Optional<Survey> waiting(
      Participant participant, Programme programme, Predicate<Survey> answered) {
    if (!participant.isCurrent() || participant.isPaused() || !participant.has(Step.CONSENTED)) {
      return Optional.empty();
    }
    return first(participant, programme, answered);
  }

  private Optional<Survey> first(
      Participant participant, Programme programme, Predicate<Survey> answered) {
    Stream<Survey> due =
        programme.isFinalSurveyAsked() && hasWorked(participant)
            ? Stream.of(Survey.FINAL, Survey.AFTER, Survey.REPORT)
            : Stream.of(Survey.FIRST, Survey.BEFORE);
    return due.filter(survey -> participant.has(Step.APPROVED))
        .filter(survey -> survey != Survey.AFTER || answered.test(Survey.BEFORE))
        .filter(survey -> questionnaire(participant, survey).isPresent())
        .filter(survey -> !answered.test(survey))
        .findFirst();
  }

  /** What each of them owes now, in as many queries for all as for one; the others are left out. */
  public Map<ParticipantId, Survey> waiting(Programme programme, List<Participant> some) {
    return each(programme, some, (one, answered) -> waiting(one, programme, answered));
  }

  /** What each of them has left unanswered, also of a closed season: nobody owes it any more. */
  public Map<ParticipantId, Survey> unanswered(Programme programme, List<Participant> some) {
    return each(programme, some, (one, answered) -> first(one, programme, answered));
  }

  private Map<ParticipantId, Survey> each(
      Programme programme,
      List<Participant> some,
      BiFunction<Participant, Predicate<Survey>, Optional<Survey>> which) {
    Map<Survey, Set<String>> answered = new EnumMap<>(Survey.class);
    for (Survey survey : Survey.values()) {
      answered.put(survey, answered(programme, some, survey));
    }
    Map<ParticipantId, Survey> found = new LinkedHashMap<>();
    for (Participant one : some) {
      which
          .apply(one, survey -> answered.get(survey).contains(survey.subject(one)))
          .ifPresent(survey -> found.put(one.id(), survey));
    }
    return found;
  }

  private Set<String> answered(Programme programme, List<Participant> some, Survey survey) {
    Set<String> subjects = new HashSet<>();
    for (Role role : List.of(Role.MENTOR, Role.MENTEE)) {
      List<String> side =
          some.stream()
              .filter(one -> one.isMentor() == (role == Role.MENTOR))
              .map(survey::subject)
              .toList();
      questionnaires
          .find(programme.asks(), role, survey.purpose())
          .filter(asked -> !side.isEmpty())
          .ifPresent(
              asked ->
                  responses.latest(asked.id(), side).forEach(one -> subjects.add(one.subject())));
    }
    return subjects;
  }

  /** Had a pair at any time. */
  static boolean hasWorked(Participant participant) {
    return participant.has(Step.PAIRED) || participant.has(Step.MET);
  }
}
