package ru.tandem.teachers.bot;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.QuestionnaireAnswered;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.teachers.ListTeachers;

/** A teacher checks himself by the professional standard, as often as he likes. */
@Bot
@Order(ScreenPlace.NEEDS)
class SelfCheck implements HomePart {

  private static final String CHECK = "teachers.check";

  private final ListTeachers teachers;
  private final TeacherWords words;
  private final Responses responses;
  private final Chats chats;

  SelfCheck(ListTeachers teachers, TeacherWords words, Responses responses, Chats chats) {
    this.teachers = teachers;
    this.words = words;
    this.responses = responses;
    this.chats = chats;
  }

  @Override
  public void show(Person person, Home home) {
    for (Participant own : teachers.own(person.id())) {
      boolean before = teachers.known(own).checked().isPresent();
      home.item(Button.press(before ? "teachers.check.again" : "teachers.check", CHECK, own.id()));
    }
  }

  @OnPress(value = CHECK, called = "teachers.check.names")
  Reply check(Person person, ParticipantId id) {
    Participant own =
        teachers.own(person.id()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    return Reply.begin(teachers.check(own).dialogue(), own.id().subject());
  }

  @EventListener
  void on(QuestionnaireAnswered answered) {
    if (answered.purpose() != Purpose.SELF_CHECK) {
      return;
    }
    Response said = responses.findById(answered.response().value()).orElseThrow();
    List<Participant> own = teachers.own(answered.person());
    if (!own.isEmpty()) {
      chats.tell(
          answered.person(),
          Screen.of(Text.of("teachers.checked.told", words.weakest(said))).with(Button.home()),
          Urgency.INTERACTIVE);
    }
  }
}
