package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.monitoring.SchoolThresholds;
import ru.tandem.programmes.Programme;

/**
 * Who owes a survey for long: one line for each survey, however many they are and in what pairs.
 */
@Component
class SurveyLines {

  private static final int MOST_NAMES = 5;

  private final Participants participants;
  private final Surveys surveys;
  private final SchoolThresholds thresholds;
  private final Names names;
  private final Clock clock;

  SurveyLines(
      Participants participants,
      Surveys surveys,
      SchoolThresholds thresholds,
      Names names,
      Clock clock) {
    this.participants = participants;
    this.surveys = surveys;
    this.thresholds = thresholds;
    this.names = names;
    this.clock = clock;
  }

  /**
   * @return whether there is a line with a button
   */
  boolean add(Programme programme, DigestLines.Page page) {
    Map<Survey, List<Participant>> late = late(programme);
    late.forEach(
        (survey, some) ->
            page.line(
                LineKind.SURVEY,
                survey.ordinal(),
                Text.of(
                    "monitoring.digest.survey." + survey,
                    some.size(),
                    names.first(MOST_NAMES, some.stream().map(Participant::person).toList())),
                Text.of("monitoring.line.remind.survey", some.size())));
    return !late.isEmpty();
  }

  /** By the survey that waits for them too long. */
  Map<Survey, List<Participant>> late(Programme programme) {
    List<Participant> all = participants.findByProgrammeIdOrderById(programme.id());
    Instant before = clock.instant().minus(thresholds.of(programme.school()).surveyLate());
    Map<Survey, List<Participant>> late = new EnumMap<>(Survey.class);
    Map<ParticipantId, Survey> waiting = surveys.waiting(programme, all);
    for (Participant one : all) {
      Optional.ofNullable(waiting.get(one.id()))
          .filter(
              survey -> since(one, survey, programme).filter(at -> !at.isAfter(before)).isPresent())
          .ifPresent(survey -> late.computeIfAbsent(survey, any -> new ArrayList<>()).add(one));
    }
    return late;
  }

  private static Optional<Instant> since(Participant one, Survey survey, Programme programme) {
    return survey.isLast() ? programme.finalSurveyAskedAt() : one.at(Step.APPROVED);
  }
}
