package ru.tandem.consents.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.Guardianship;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;

/** A guardian writes to the curator, who answers; the words are passed on and not kept. */
@Bot
class Letters implements Dialogue {

  static final String WRITE = "consents.letter";
  private static final String LETTER = "consents.letter";
  private static final String ANSWER = "consents.answer";
  private static final int LONGEST = 1500;

  private final Wards wards;
  private final ReviewApplication review;
  private final CuratedProgrammes programmes;
  private final People people;
  private final Chats chats;

  Letters(
      Wards wards,
      ReviewApplication review,
      CuratedProgrammes programmes,
      People people,
      Chats chats) {
    this.wards = wards;
    this.review = review;
    this.programmes = programmes;
    this.people = people;
    this.chats = chats;
  }

  @Override
  public Set<String> forms() {
    return Set.of(LETTER, ANSWER);
  }

  @OnPress(WRITE)
  Reply write(Person guardian) {
    List<Participant> children = wards.of(guardian);
    if (children.isEmpty()) {
      throw new NotFound();
    }
    if (children.size() == 1) {
      return write(guardian, children.get(0).id());
    }
    List<Button> buttons = new ArrayList<>();
    for (Participant child : children) {
      buttons.add(Button.press(Text.words(name(child)), "consents.letterabout", child.id()));
    }
    return Screen.of("consents.letter.about").grid(buttons, 1).with(Button.home());
  }

  @OnPress("consents.letterabout")
  Reply write(Person guardian, ParticipantId child) {
    wards.of(guardian, child);
    return Reply.begin(LETTER, child);
  }

  @OnPress(ANSWER)
  Reply answer(Person curator, ParticipantId child, PersonId guardian) {
    review.of(curator, child);
    return Reply.begin(ANSWER, child + "-" + guardian);
  }

  @Override
  public Form form(String name, Person person, String subject) {
    if (name.equals(LETTER)) {
      Participant child = wards.of(person, new ParticipantId(Long.parseLong(subject)));
      guardianship(person.id(), child);
      return Form.named(LETTER)
          .ask("words", Kinds.text(LONGEST))
          .then(answers -> written(person, child, answers.text("words")));
    }
    String[] ids = subject.split("-");
    Participant child = review.of(person, new ParticipantId(Long.parseLong(ids[0])));
    PersonId guardian = new PersonId(Long.parseLong(ids[1]));
    guardianship(guardian, child);
    return Form.named(ANSWER)
        .ask("words", Kinds.text(LONGEST))
        .then(answers -> answered(guardian, child, answers.text("words")));
  }

  private Guardianship guardianship(PersonId guardian, Participant child) {
    return wards.guardianship(guardian, child.person()).orElseThrow(NotFound::new);
  }

  private Reply written(Person guardian, Participant child, String words) {
    Guardianship guardianship = guardianship(guardian.id(), child);
    Screen letter =
        Screen.of(
                "consents.letter.came",
                DocumentPages.name(guardian),
                Text.of("consents.relation." + guardianship.relation()),
                name(child),
                words)
            .with(Button.press("consents.letter.answer", ANSWER, child.id(), guardian.id()).below())
            .with(Button.home());
    for (PersonId curator : programmes.curators(child.programme())) {
      chats.tell(curator, letter, Urgency.REMINDER);
    }
    return Screen.of("consents.letter.sent").with(Button.home());
  }

  private Reply answered(PersonId guardian, Participant child, String words) {
    chats.tell(
        guardian,
        Screen.of("consents.answer.came", name(child), words)
            .with(Button.press("consents.letter.again", "consents.letterabout", child.id()))
            .with(Button.home()),
        Urgency.REMINDER);
    return Screen.of("consents.answer.sent").with(Button.home());
  }

  private String name(Participant child) {
    return DocumentPages.name(people.get(child.person()));
  }
}
