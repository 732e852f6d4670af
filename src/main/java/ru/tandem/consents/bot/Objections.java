package ru.tandem.consents.bot;

import org.springframework.stereotype.Component;
import ru.tandem.consents.RefuseConsent;
import ru.tandem.consents.SettleObjection;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;

/** Guardians of one child who do not agree: the curator hears of it, and can settle it any day. */
@Component
class Objections {

  private final SettleObjection objection;
  private final RefuseConsent refuse;
  private final RefusalCards refusals;
  private final ToCurators curators;
  private final People people;

  Objections(
      SettleObjection objection,
      RefuseConsent refuse,
      RefusalCards refusals,
      ToCurators curators,
      People people) {
    this.objection = objection;
    this.refuse = refuse;
    this.refusals = refusals;
    this.curators = curators;
    this.people = people;
  }

  boolean stand(Participant child) {
    return !objection.open(child).isEmpty();
  }

  /** A yes has come to which the no of another guardian is opposed. */
  void tellCurators(Participant child) {
    for (PersonId objecting : objection.open(child)) {
      curators.tell(child, programme -> card(child, objecting, programme));
    }
  }

  private Screen card(Participant child, PersonId objecting, String programme) {
    if (refuse.standing(objecting, child).isPresent()) {
      return refusals.card(child, objecting, programme);
    }
    return Screen.of(
            "consents.objection.then",
            DocumentPages.name(people.get(child.person())),
            programme,
            refusals.who(child, objecting),
            Standstill.of(child))
        .with(
            Button.press(
                "consents.objection.overrule", GuardianCheck.OVERRULE, child.id(), objecting))
        .with(Button.press("consents.renamed.card", "enrolment.card", child.id()));
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
