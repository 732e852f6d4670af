package ru.tandem.consents.bot;

import java.util.List;
import org.springframework.context.event.EventListener;
import ru.tandem.consents.Consent;
import ru.tandem.consents.ConsentGiven;
import ru.tandem.consents.Register;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** Whoever agrees gets a copy of it, and may ask for another at any time. */
@Bot
class ConsentCopies {

  static final String COPY = "consents.copy";

  private final Register register;
  private final ConsentProof proof;
  private final Wards wards;
  private final Participants participants;
  private final People people;
  private final Chats chats;

  ConsentCopies(
      Register register,
      ConsentProof proof,
      Wards wards,
      Participants participants,
      People people,
      Chats chats) {
    this.register = register;
    this.proof = proof;
    this.wards = wards;
    this.participants = participants;
    this.people = people;
    this.chats = chats;
  }

  @EventListener
  void on(ConsentGiven given) {
    Participant about = participants.get(given.about());
    chats.tell(given.giver(), file(people.get(given.giver()), about), Urgency.INTERACTIVE);
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
        .document("consents.pdf", proof.pdf(given, about, person));
  }

  private List<Consent> standing(PersonId giver, Participant about) {
    return register.about(about).stream()
        .filter(consent -> consent.givenBy().equals(giver) && consent.stands())
        .toList();
  }
}
