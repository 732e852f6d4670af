package ru.tandem.feedback.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.Ratings;
import ru.tandem.people.People;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.QuestionnaireAnswered;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;
import ru.tandem.tandems.RequestKind;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.OnDue;

/** Asks mentors every two months whether the strength lasts; a low answer leads to some rest. */
@Component
class StrengthNotes {

  private static final int LOW = 5;
  private static final String KEY = "strength";

  private final Participants participants;
  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final Responses responses;
  private final Ratings ratings;
  private final Tandems tandems;
  private final People people;
  private final OfferedQuestions offered;
  private final Chats chats;

  StrengthNotes(
      Participants participants,
      Programmes programmes,
      Questionnaires questionnaires,
      Responses responses,
      Ratings ratings,
      Tandems tandems,
      People people,
      OfferedQuestions offered,
      Chats chats) {
    this.participants = participants;
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.ratings = ratings;
    this.tandems = tandems;
    this.people = people;
    this.offered = offered;
    this.chats = chats;
  }

  @OnDue(Ratings.STRENGTH)
  void ask(long id, Instant due) {
    Participant mentor = participants.get(new ParticipantId(id));
    if (!working(mentor).isEmpty()) {
      questionnaire(mentor)
          .ifPresent(
              asked ->
                  offered.lay(mentor.person(), asked, mentor.id().subject(), Urgency.BROADCAST));
    }
    if (mentor.isCurrent()) {
      ratings.askStrength(mentor.id(), mentor.programme());
    }
  }

  private Optional<Questionnaire> questionnaire(Participant mentor) {
    return questionnaires.find(
        programmes.get(mentor.programme()).asks(), Role.MENTOR, Purpose.STRENGTH);
  }

  private List<Tandem> working(Participant mentor) {
    return tandems.living(mentor).stream().filter(Tandem::isWorking).toList();
  }

  /** Nobody has to look for the way to a rest. */
  @EventListener
  void on(QuestionnaireAnswered answered) {
    Questionnaire asked = questionnaires.byId(answered.questionnaire()).orElseThrow();
    if (asked.purpose() != Purpose.STRENGTH) {
      return;
    }
    Response response = responses.findById(answered.response().value()).orElseThrow();
    OptionalInt strength = response.number(KEY);
    if (strength.orElse(LOW + 1) <= LOW) {
      participants.findByPersonIdOrderById(response.person()).stream()
          .filter(part -> part.id().subject().equals(response.subject()))
          .forEach(this::offerRest);
    }
  }

  private void offerRest(Participant mentor) {
    List<Button> rests =
        working(mentor).stream()
            .flatMap(
                tandem ->
                    Stream.of(
                        button("feedback.strength.pause", tandem, RequestKind.PAUSE),
                        button("feedback.strength.substitute", tandem, RequestKind.SUBSTITUTE)))
            .toList();
    chats.tell(
        mentor.person(),
        Screen.of("feedback.strength.low")
            .grid(rests, 1)
            .with(Button.press("feedback.strength.talk", "consents.letter"))
            .with(Button.home()),
        Urgency.INTERACTIVE);
  }

  /** Each says whose pair it is about. */
  private Button button(String key, Tandem tandem, RequestKind kind) {
    List<Text> names =
        tandem.on(ParticipantRole.MENTEE).stream()
            .map(one -> people.get(one).name().map(Text::words).orElse(Text.empty()))
            .toList();
    return Button.press(Text.of(key, Text.list(names)), "tandems.request", tandem.id(), kind);
  }
}
