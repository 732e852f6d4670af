package ru.tandem.enrolment.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Admission;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.CorrectBirthDate;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Response;
import tools.jackson.databind.JsonNode;

/**
 * What a curator can do on the card of a participant beside the word on the application.
 *
 * <pre>
 *   Какая дата рождения верная?     14.03.2012
 * </pre>
 */
@Bot
@Order(ScreenPlace.CARD)
class CardDesk implements ApplicantPart {

  private static final String BORN = "enrolment.born";
  private static final String FILES = "enrolment.files";

  /** A name beside the date: the line of a list, of whomever it is. */
  private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{Ll}+[\\s-]+\\p{Lu}\\p{Ll}+");

  private static final int OLDEST = 110;

  private final ReviewApplication review;
  private final CorrectBirthDate correct;
  private final Applications applications;
  private final People people;
  private final ApplicationCard card;
  private final Chats chats;

  CardDesk(
      ReviewApplication review,
      CorrectBirthDate correct,
      Applications applications,
      People people,
      ApplicationCard card,
      Chats chats) {
    this.review = review;
    this.correct = correct;
    this.applications = applications;
    this.people = people;
    this.card = card;
    this.chats = chats;
  }

  @Override
  public void show(Participant participant, ApplicantCard card) {
    int files = files(participant).size();
    if (files > 0) {
      card.item(Button.press(Text.of("enrolment.files", files), FILES, participant.id()));
    }
    if (participant.isCurrent()) {
      card.item(Button.press("enrolment.born", BORN, participant.id()));
    }
    if (participant.isCurrent() && !participant.awaitsReview()) {
      card.item(Button.press("enrolment.takeout", "enrolment.takeout", participant.id()));
    }
  }

  private record Sent(String id, String name) {}

  /** What was sent in answer to questions of the application. */
  private List<Sent> files(Participant participant) {
    List<Sent> files = new ArrayList<>();
    Optional<Response> application = applications.of(participant);
    application.ifPresent(
        response ->
            applications.questionnaire(participant).items().stream()
                .filter(item -> item.kind() == Kind.FILE)
                .map(Item::key)
                .flatMap(key -> Optional.ofNullable(response.answers().get(key)).stream())
                .flatMap(JsonNode::valueStream)
                .map(file -> new Sent(file.get("id").asString(), file.get("name").asString()))
                .forEach(files::add));
    return files;
  }

  @OnPress(FILES)
  Reply files(Person curator, ParticipantId id) {
    Participant participant = review.of(curator, id);
    List<Sent> files = files(participant);
    Button back = Button.press("enrolment.tocard", "enrolment.card", id);
    Reply reply =
        Screen.of("enrolment.files.of", card.name(participant), files.size())
            .with(back, Button.home());
    for (int i = 0; i < files.size(); i++) {
      Screen shown = shown(files.get(i));
      boolean last = i == files.size() - 1;
      reply = reply.then(last ? shown.with(back, Button.home()) : shown);
    }
    return reply;
  }

  private static Screen shown(Sent file) {
    boolean picture = file.name().isEmpty();
    Text name = picture ? Text.of("enrolment.files.picture") : Text.words(file.name());
    return Screen.of(name).kept(file.id(), picture);
  }

  @OnPress("enrolment.takeout")
  Reply takeOut(Person curator, ParticipantId id) {
    Participant participant = review.of(curator, id);
    if (!participant.isCurrent()) {
      throw new AlreadySettled();
    }
    return Screen.of("enrolment.takeout.sure", card.name(participant))
        .with(Button.press("enrolment.takeout.yes", "enrolment.takenout", id))
        .with(Button.press("enrolment.tocard", "enrolment.card", id));
  }

  @OnPress("enrolment.takenout")
  Reply takenOut(Person curator, ParticipantId id) {
    Participant participant = review.takeOut(curator, id);
    return Screen.of("enrolment.takeout.done", card.name(participant))
        .with(
            Button.press("enrolment.invitations", "enrolment.invitations", participant.programme()))
        .with(PeopleDesk.button(participant), Button.home());
  }

  @OnPress(BORN)
  Reply begin(Person curator, ParticipantId id) {
    correct.of(curator, id);
    return Reply.begin(BORN, id);
  }

  @OnForm(BORN)
  Form form(Person curator, ParticipantId id) {
    Participant participant = correct.of(curator, id);
    Person person = people.get(participant.person());
    LocalDate today = chats.today(curator);
    return Form.named(BORN)
        .intro(
            Text.of("enrolment.born.intro", card.name(participant), person.bornOn().orElse(today)))
        .ask(
            "born",
            Kinds.unless(
                Kinds.date(today.minusYears(OLDEST), today),
                words -> NAMED.matcher(words).find(),
                "enrolment.born.line"))
        .refuse((before, born) -> refusal(participant, LocalDate.parse(born.asString())))
        .then(answers -> corrected(curator, participant, answers.date("born")));
  }

  private Optional<Text> refusal(Participant participant, LocalDate born) {
    return correct.admits(participant, born) == Admission.WELCOME
        ? Optional.empty()
        : Optional.of(Text.of("enrolment.born.refused"));
  }

  private Reply corrected(Person curator, Participant participant, LocalDate born) {
    correct.to(curator, participant.id(), born);
    Text done = Text.of("enrolment.born.done", card.name(participant), born);
    return card.of(participant, done, 0);
  }
}
