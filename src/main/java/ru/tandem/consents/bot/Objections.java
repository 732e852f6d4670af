package ru.tandem.consents.bot;

import org.springframework.stereotype.Component;
import ru.tandem.consents.RefuseConsent;
import ru.tandem.consents.SettleObjection;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programmes;

/** Guardians of one child who do not agree: the curator hears of it, and can settle it any day. */
@Component
class Objections {

  private final SettleObjection objection;
  private final RefuseConsent refuse;
  private final RefusalCards refusals;
  private final Programmes programmes;
  private final CuratedProgrammes curators;
  private final People people;
  private final Chats chats;

  Objections(
      SettleObjection objection,
      RefuseConsent refuse,
      RefusalCards refusals,
      Programmes programmes,
      CuratedProgrammes curators,
      People people,
      Chats chats) {
    this.objection = objection;
    this.refuse = refuse;
    this.refusals = refusals;
    this.programmes = programmes;
    this.curators = curators;
    this.people = people;
    this.chats = chats;
  }

  boolean stand(Participant child) {
    return !objection.open(child).isEmpty();
  }

  /** A yes has come to which the no of another guardian is opposed. */
  void tellCurators(Participant child) {
    for (PersonId objecting : objection.open(child)) {
      Screen card = card(child, objecting);
      curators
          .curators(child.programme())
          .forEach(curator -> chats.tell(curator, card, Urgency.REMINDER));
    }
  }

  private Screen card(Participant child, PersonId objecting) {
    if (refuse.standing(objecting, child).isPresent()) {
      return refusals.card(child, objecting);
    }
    return Screen.of(
            "consents.objection.then",
            DocumentPages.name(people.get(child.person())),
            programmes.get(child.programme()).title(),
            refusals.who(child, objecting),
            Standstill.of(child))
        .with(
            Button.press(
                "consents.objection.overrule", GuardianCheck.OVERRULE, child.id(), objecting))
        .with(Button.press("consents.renamed.card", "enrolment.card", child.id()))
        .with(Button.home());
  }

  /** On the page of the child, as long as nobody has settled it. */
  Screen under(Screen page, Participant child) {
    Screen screen = page;
    for (PersonId objecting : objection.open(child)) {
      Text settle = Text.of("consents.objection.settle", name(objecting));
      screen = screen.with(Button.press(settle, GuardianCheck.OVERRULE, child.id(), objecting));
    }
    for (PersonId refusing : refusals.strangers(child)) {
      Text stranger = Text.of("consents.claim.no.of", name(refusing));
      screen = screen.with(Button.press(stranger, GuardianRefusal.STRANGER, child.id(), refusing));
    }
    return screen;
  }

  private Text name(PersonId person) {
    return DocumentPages.nameOr(people.get(person), "consents.objection.nameless");
  }
}
