package ru.tandem.consents.bot;

import java.util.List;
import ru.tandem.consents.ConfirmGuardian;
import ru.tandem.consents.ConfirmGuardian.Claim;
import ru.tandem.consents.Consents;
import ru.tandem.consents.SettleObjection;
import ru.tandem.consents.Wards;
import ru.tandem.consents.WithdrawConsent;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programmes;

/** The curator says about each one who came by a forwarded link whether it is the guardian. */
@Bot
class GuardianCheck {

  static final String NEXT = "consents.claims";
  static final String OVERRULE = "consents.overrule";
  static final String CARD = "consents.claim";

  private final ConfirmGuardian confirm;
  private final WithdrawConsent withdraw;
  private final SettleObjection objection;
  private final Consents consents;
  private final People people;
  private final Programmes programmes;
  private final CuratedProgrammes curators;
  private final Wards wards;
  private final Chats chats;

  GuardianCheck(
      ConfirmGuardian confirm,
      WithdrawConsent withdraw,
      SettleObjection objection,
      Consents consents,
      People people,
      Programmes programmes,
      CuratedProgrammes curators,
      Wards wards,
      Chats chats) {
    this.confirm = confirm;
    this.withdraw = withdraw;
    this.objection = objection;
    this.consents = consents;
    this.people = people;
    this.programmes = programmes;
    this.curators = curators;
    this.wards = wards;
    this.chats = chats;
  }

  @OnPress(NEXT)
  Reply next(Person curator) {
    curators.require(curator);
    List<Claim> waiting = confirm.waiting(curator);
    return waiting.isEmpty()
        ? Screen.of("consents.claims.none").with(Button.home())
        : card(waiting.get(0));
  }

  Screen card(Claim claim) {
    PersonId guardian = claim.guardianship().guardian();
    ParticipantId child = claim.child().id();
    return Screen.of(
            "consents.claim",
            DocumentPages.name(people.get(claim.child().person())),
            programmes.get(claim.child().programme()).title(),
            DocumentPages.name(people.get(guardian)),
            Text.of("consents.relation." + claim.guardianship().relation()),
            claim.guardianship().phone())
        .with(Button.press("consents.claim.yes", "consents.confirm", child, guardian))
        .with(Button.press("consents.claim.no", "consents.stranger", child, guardian))
        .with(Button.home());
  }

  /**
   * Tells each curator who has nothing of the kind waiting: the others come one after the other
   * with the answer to the first, and are counted on the home screen.
   */
  void tellCurators(Participant child) {
    for (PersonId curator : curators.curators(child.programme())) {
      List<Claim> waiting = confirm.waiting(people.get(curator));
      if (waiting.stream().allMatch(claim -> claim.child().id().equals(child.id()))) {
        waiting.forEach(claim -> chats.tell(curator, card(claim), Urgency.REMINDER));
      }
    }
  }

  @OnPress(CARD)
  Reply again(Person curator, ParticipantId child, PersonId guardian) {
    return card(confirm.claim(curator, child, guardian));
  }

  @OnPress("consents.confirm")
  Reply confirm(Person curator, ParticipantId id, PersonId guardian) {
    Claim claim = confirm.claim(curator, id, guardian);
    confirm.confirm(claim, curator);
    if (!consents.gate(claim.child()).isOpen()) {
      tell(guardian, "consents.confirmed.guardian", claim.child());
      chats.tell(
          claim.child().person(),
          Screen.of("consents.confirmed.child")
              .with(Button.press("consents.goon", ConsentSteps.GO, id)),
          Urgency.REMINDER);
    }
    return Reply.toast("consents.confirmed").then(next(curator));
  }

  private void tell(PersonId guardian, String key, Participant child) {
    Screen screen = Screen.of(key, DocumentPages.name(people.get(child.person())));
    chats.tell(guardian, screen.with(Button.home()), Urgency.REMINDER);
  }

  @OnPress("consents.stranger")
  Reply ask(Person curator, ParticipantId id, PersonId guardian) {
    Claim claim = confirm.claim(curator, id, guardian);
    return Screen.of("consents.stranger", DocumentPages.name(people.get(claim.child().person())))
        .with(Button.press("consents.stranger.yes", "consents.refuse", id, guardian))
        .with(Button.press("consents.back", CARD, id, guardian));
  }

  @OnPress("consents.refuse")
  Reply refuse(Person curator, ParticipantId id, PersonId guardian) {
    Claim claim = confirm.claim(curator, id, guardian);
    withdraw.dismiss(claim.guardianship());
    tell(guardian, "consents.refused.guardian", claim.child());
    chats.tell(
        claim.child().person(),
        Screen.of("consents.refused.child")
            .with(Button.press("consents.callguardian", ConsentSteps.GO, id)),
        Urgency.REMINDER);
    return Reply.toast("consents.refused").then(next(curator));
  }

  /** The curator has spoken with both parents: the other's yes counts. */
  @OnPress(OVERRULE)
  Reply overrule(Person curator, ParticipantId id, PersonId objecting) {
    Participant child = objection.overrule(curator, id, objecting);
    tell(objecting, "consents.overruled.guardian", child);
    return Screen.of("consents.overruled", DocumentPages.name(people.get(child.person())))
        .with(Button.home());
  }
}
