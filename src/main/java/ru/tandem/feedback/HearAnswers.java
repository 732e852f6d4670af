package ru.tandem.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.Meetings;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.QuestionnaireAnswered;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Scores;
import ru.tandem.schools.SchoolId;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Listens to what people answer for a call for a grown-up, said aloud or not. */
@Component
public class HearAnswers {

  /** Whoever picks this wants to talk to the curator. */
  private static final String CURATOR = "curator";

  private final Questionnaires questionnaires;
  private final Responses responses;
  private final RaiseConcern raise;
  private final GrownUps grownUps;
  private final Participants participants;
  private final Tandems tandems;
  private final Meetings meetings;
  private final Programmes programmes;

  HearAnswers(
      Questionnaires questionnaires,
      Responses responses,
      RaiseConcern raise,
      GrownUps grownUps,
      Participants participants,
      Tandems tandems,
      Meetings meetings,
      Programmes programmes) {
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.raise = raise;
    this.grownUps = grownUps;
    this.participants = participants;
    this.tandems = tandems;
    this.meetings = meetings;
    this.programmes = programmes;
  }

  @EventListener
  void on(QuestionnaireAnswered answered) {
    Questionnaire questionnaire = questionnaires.byId(answered.questionnaire()).orElseThrow();
    Response response = responses.findById(answered.response().value()).orElseThrow();
    boolean alarming = !Scores.alarming(questionnaire, response).isEmpty();
    if (alarming || !calls(questionnaire, response).isEmpty()) {
      school(response)
          .ifPresent(
              school ->
                  raise.because(
                      alarming ? ConcernCause.ALARM : ConcernCause.CALL,
                      response.person(),
                      school,
                      response.id()));
    }
  }

  /** The questions by whose answers the curator is called: in so many words, or to part a pair. */
  public static List<Item> calls(Questionnaire questionnaire, Response response) {
    boolean trial = questionnaire.purpose() == Purpose.AFTER_TRIAL;
    return questionnaire.items().stream()
        .filter(item -> item.kind() == Kind.CHOICE)
        .filter(
            item ->
                response.is(item.key(), CURATOR)
                    || trial && item.key().equals("go_on") && response.is(item.key(), "no"))
        .toList();
  }

  /** The school that the answers are about; no other must learn of them. */
  private Optional<SchoolId> school(Response response) {
    return programme(response.subject())
        .map(id -> programmes.get(id).school())
        .or(() -> grownUps.schoolsOf(response.person()).stream().findFirst());
  }

  private Optional<ProgrammeId> programme(String subject) {
    String[] parts = subject.split(":");
    if (parts.length != 2) {
      return Optional.empty();
    }
    return switch (parts[0]) {
      case "participant", "after" ->
          Optional.of(participants.get(new ParticipantId(number(parts))).programme());
      case "tandem" -> Optional.of(tandems.get(new TandemId(number(parts))).programme());
      case "meeting" -> Optional.of(meetings.get(new MeetingId(number(parts))).programme());
      default -> Optional.empty();
    };
  }

  private static long number(String[] parts) {
    return Long.parseLong(parts[1]);
  }
}
