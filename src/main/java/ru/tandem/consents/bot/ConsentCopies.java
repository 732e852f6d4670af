package ru.tandem.consents.bot;

import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;

/** Adults who agree get a copy of it; everybody may ask for one at any time. */
@Bot
class ConsentCopies {

  static final String COPY = "consents.copy";
  private static final String FILE = "consents.pdf";

  private final ConsentProof proof;
  private final Wards wards;
  private final People people;
  private final Chats chats;

  ConsentCopies(ConsentProof proof, Wards wards, People people, Chats chats) {
    this.proof = proof;
    this.wards = wards;
    this.people = people;
    this.chats = chats;
  }

  /** The last word of an adult who has now said all that was asked brings the copy with it. */
  Screen with(Screen last, Person person, Participant about) {
    if (person.isMinor(chats.today(person))) {
      return last;
    }
    return copy(last, person, about);
  }

  @OnPress(COPY)
  Reply copy(Person person, ParticipantId id) {
    return file(person, wards.concerning(person, id)).with(Button.home());
  }

  private Screen file(Person person, Participant about) {
    if (proof.standing(person.id(), about).isEmpty()) {
      throw new NotFound();
    }
    Text name = Text.words(DocumentPages.name(people.get(about.person())));
    return copy(Screen.of("consents.copy.came", name), person, about);
  }

  private static Screen copy(Screen screen, Person person, Participant about) {
    return screen.paper(FILE, ConsentProof.CODE, person, about.id(), person.id());
  }
}
