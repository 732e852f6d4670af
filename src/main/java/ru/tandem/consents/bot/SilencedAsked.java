package ru.tandem.consents.bot;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Consents;
import ru.tandem.consents.ConsentsAbout;
import ru.tandem.consents.Gate;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.MessagesOff;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** The curators know whose consent will not be reminded of any more: they ask themselves. */
@Component
class SilencedAsked {

  private final Consents consents;
  private final Wards wards;
  private final Participants participants;
  private final People people;
  private final ToCurators curators;

  SilencedAsked(
      Consents consents,
      Wards wards,
      Participants participants,
      People people,
      ToCurators curators) {
    this.consents = consents;
    this.wards = wards;
    this.participants = participants;
    this.people = people;
    this.curators = curators;
  }

  @EventListener
  void isOff(MessagesOff event) {
    Person silent = people.get(event.person());
    Stream<Participant> children =
        Stream.concat(wards.of(silent).stream(), wards.begun(silent).stream());
    Stream.concat(participants.current(silent.id()).stream(), children)
        .filter(one -> owes(silent.id(), one))
        .forEach(one -> tell(silent, one));
  }

  private boolean owes(PersonId silent, Participant about) {
    if (consents.isOver(about) || !about.isIn()) {
      return false;
    }
    ConsentsAbout said = consents.about(about);
    Gate gate = said.gate();
    return !gate.isOpen() && !gate.refused() && !gate.withdrawn() && !said.isGivenBy(silent);
  }

  private void tell(Person silent, Participant about) {
    Text child = Text.words(DocumentPages.name(people.get(about.person())));
    Text who = DocumentPages.nameOr(silent, "consents.silenced.nameless");
    boolean own = DocumentPages.isOwn(silent, about);
    curators.tell(
        about,
        title ->
            Screen.of(
                    own
                        ? Text.of("consents.silenced.own", child, title)
                        : Text.of("consents.silenced", who, child, title))
                .with(Button.press("consents.renamed.card", ConsentRegister.CARD, about.id())));
  }
}
