package ru.tandem.consents.bot;

import java.util.List;
import ru.tandem.consents.Consent;
import ru.tandem.consents.Register;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** Adults who agree get a copy of it; everybody may ask for one at any time. */
@Bot
class ConsentCopies {

  static final String COPY = "consents.copy";
  private static final String FILE = "consents.pdf";

  private final Register register;
  private final ConsentProof proof;
  private final Wards wards;
  private final People people;
  private final Chats chats;

  ConsentCopies(Register register, ConsentProof proof, Wards wards, People people, Chats chats) {
    this.register = register;
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
    return last.document(FILE, proof.pdf(standing(person.id(), about), about, person));
  }

  @OnPress(COPY)
  Reply copy(Person person, ParticipantId id) {
    return file(person, wards.concerning(person, id)).with(Button.home());
  }

  private Screen file(Person person, Participant about) {
    List<Consent> given = standing(person.id(), about);
    if (given.isEmpty()) {
      throw new NotFound();
    }
    return Screen.of("consents.copy.came", DocumentPages.name(people.get(about.person())))
        .document(FILE, proof.pdf(given, about, person));
  }

  private List<Consent> standing(PersonId giver, Participant about) {
    return register.about(about).stream()
        .filter(consent -> consent.givenBy().equals(giver) && consent.stands())
        .toList();
  }
}
