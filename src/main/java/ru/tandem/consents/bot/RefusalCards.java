package ru.tandem.consents.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Refusal;
import ru.tandem.consents.RefuseConsent;
import ru.tandem.consents.SettleObjection;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;

/** A guardian's no, as the curator sees it. */
@Component
class RefusalCards {

  private final RefuseConsent refuse;
  private final SettleObjection objection;
  private final Wards wards;
  private final People people;

  RefusalCards(RefuseConsent refuse, SettleObjection objection, Wards wards, People people) {
    this.refuse = refuse;
    this.objection = objection;
    this.wards = wards;
    this.people = people;
  }

  /** Without the way home, which stands under all that curators are told. */
  Screen card(Participant child, PersonId guardian, String programme) {
    Refusal refusal = refuse.standing(guardian, child).orElseThrow(AlreadySettled::new);
    Text words =
        refusal.word().isEmpty() ? Text.empty() : Text.of("consents.no.said", refusal.word());
    Screen card =
        Screen.of(
            Text.paragraphs(
                Text.of(
                    "consents.no.curator", name(child.person()), programme, who(child, guardian)),
                words,
                Text.of(next(child, guardian))));
    return under(card, child, guardian)
        .with(Button.press("consents.letter.write", Letters.ANSWER, child.id(), guardian).below());
  }

  private String next(Participant child, PersonId guardian) {
    return objection.isPossible(child, guardian)
        ? "consents.no.curator.both"
        : "consents.no.curator.next";
  }

  private Screen under(Screen card, Participant child, PersonId guardian) {
    Screen screen = card;
    if (objection.open(child).contains(guardian)) {
      screen = screen.with(overrule(child, guardian));
    }
    return strangers(child).contains(guardian) ? screen.with(stranger(child, guardian)) : screen;
  }

  /** Those who have said no, and whom nobody knows as a guardian. */
  List<PersonId> strangers(Participant child) {
    List<PersonId> known = wards.guardians(child.person());
    return refuse.about(child).stream()
        .map(Refusal::guardian)
        .filter(guardian -> !known.contains(guardian))
        .toList();
  }

  private static Button overrule(Participant child, PersonId guardian) {
    return Button.press(
        "consents.objection.overrule", GuardianCheck.OVERRULE, child.id(), guardian);
  }

  private static Button stranger(Participant child, PersonId guardian) {
    return Button.press("consents.claim.no", GuardianRefusal.STRANGER, child.id(), guardian);
  }

  /** Who has said no about the child, a line for each. */
  List<Text> lines(Participant child) {
    return refuse.about(child).stream()
        .map(
            refusal ->
                Text.of("consents.no.line", who(child, refusal.guardian()), refusal.saidAt()))
        .toList();
  }

  /** Whoever came by the link may have said no before telling who he is. */
  Text who(Participant child, PersonId guardian) {
    if (child.person().equals(guardian)) {
      return Text.of("consents.no.who", name(guardian), Text.of("consents.as.own"));
    }
    return wards
        .guardianship(guardian, child.person())
        .map(known -> who(name(guardian), known.relation()))
        .or(
            () ->
                wards
                    .introduction(guardian, child.person())
                    .map(told -> who(told.name(), told.relation())))
        .orElseGet(() -> DocumentPages.nameOr(people.get(guardian), "consents.no.nameless"));
  }

  private static Text who(String name, String relation) {
    return relation.isBlank()
        ? Text.words(name)
        : Text.of("consents.no.who", name, Text.of("consents.relation." + relation));
  }

  private String name(PersonId person) {
    return DocumentPages.name(people.get(person));
  }
}
