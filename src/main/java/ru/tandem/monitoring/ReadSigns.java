package ru.tandem.monitoring;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.AfterMeetings;
import ru.tandem.feedback.Ratings;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.people.People;
import ru.tandem.people.Reachability;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Scores;
import ru.tandem.tandems.Tandem;

/** Gathers what is known about a tandem from all who know something. */
@Component
class ReadSigns {

  /** The measures of the questionnaires that tell how safe somebody feels. */
  private static final List<String> SAFETY = List.of("safety", "comfort");

  private static final String RATING = "rating";

  private final Meetings meetings;
  private final NextMeeting next;
  private final Participants participants;
  private final People people;
  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final Responses responses;
  private final Surveys surveys;

  ReadSigns(
      Meetings meetings,
      NextMeeting next,
      Participants participants,
      People people,
      Programmes programmes,
      Questionnaires questionnaires,
      Responses responses,
      Surveys surveys) {
    this.meetings = meetings;
    this.next = next;
    this.participants = participants;
    this.people = people;
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.surveys = surveys;
  }

  Signs of(Tandem tandem) {
    Set<String> about = new HashSet<>();
    about.add(Ratings.subject(tandem));
    for (Meeting meeting : meetings.findByTandemIdOrderByStartsAt(tandem.id())) {
      about.add(AfterMeetings.subject(meeting));
    }
    return new Signs(
        Optional.of(meetings.lastHeld(tandem.id()).orElse(tandem.formedAt()))
            .filter(met -> next.isAwaited(tandem)),
        meetings.missesInARow(tandem.id()),
        tandem.participants().stream().map(id -> side(participants.get(id), about)).toList());
  }

  private Signs.Side side(Participant participant, Set<String> about) {
    List<Response> answers =
        responses.of(participant.person()).stream()
            .filter(
                response ->
                    about.contains(response.subject())
                        || response.subject().equals(participant.id().subject()))
            .toList();
    return new Signs.Side(
        participant.person(),
        participant.role(),
        ratings(answers),
        safety(answers),
        waitingSince(participant),
        people.get(participant.person()).reachability() == Reachability.BLOCKED);
  }

  private List<Integer> ratings(List<Response> answers) {
    return scores(answers, questionnaire -> questionnaire.purpose() == Purpose.RATING)
        .map(scores -> scores.measures().get(RATING))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What was said last, wherever it was asked. */
  private OptionalInt safety(List<Response> answers) {
    return scores(answers, any -> true)
        .flatMap(scores -> SAFETY.stream().map(scores.measures()::get))
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .reduce((earlier, later) -> later);
  }

  private Stream<Scores> scores(List<Response> answers, Predicate<Questionnaire> of) {
    return answers.stream()
        .flatMap(
            response ->
                questionnaires.byId(response.questionnaire()).filter(of).stream()
                    .map(questionnaire -> Scores.of(questionnaire, response)));
  }

  private Optional<Instant> waitingSince(Participant participant) {
    Optional<Survey> waiting = surveys.waiting(participant);
    if (waiting.filter(Survey.FIRST::equals).isPresent()) {
      return participant.at(Step.APPROVED);
    }
    return waiting
        .filter(Survey.FINAL::equals)
        .flatMap(survey -> programmes.get(participant.programme()).finalSurveyAskedAt());
  }
}
