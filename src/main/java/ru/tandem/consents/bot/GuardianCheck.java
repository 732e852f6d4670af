package ru.tandem.consents.bot;

import java.util.List;
import ru.tandem.consents.ConfirmGuardian;
import ru.tandem.consents.ConfirmGuardian.Claim;
import ru.tandem.consents.Consents;
import ru.tandem.consents.Gate;
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
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;

/** The curator says about each one who came by a forwarded link whether it is the guardian. */
@Bot
class GuardianCheck {

  /** That a curator is to say who a guardian is; of which child, and which guardian. */
  static final String CLAIM = "consents.claim";

  static final String NEXT = "consents.claims";
  static final String OVERRULE = "consents.overrule";
  static final String CARD = "consents.claim";

  private final ConfirmGuardian confirm;
  private final WithdrawConsent withdraw;
  private final SettleObjection objection;
  private final Objections objections;
  private final ClaimWords claims;
  private final ToCurators toCurators;
  private final Consents consents;
  private final People people;
  private final CuratedProgrammes curators;
  private final Wards wards;
  private final Chats chats;

  GuardianCheck(
      ConfirmGuardian confirm,
      WithdrawConsent withdraw,
      SettleObjection objection,
      Objections objections,
      ClaimWords claims,
      ToCurators toCurators,
      Consents consents,
      People people,
      CuratedProgrammes curators,
      Wards wards,
      Chats chats) {
    this.confirm = confirm;
    this.withdraw = withdraw;
    this.objection = objection;
    this.objections = objections;
    this.claims = claims;
    this.toCurators = toCurators;
    this.consents = consents;
    this.people = people;
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
        : first(waiting, curator.id());
  }

  private Screen first(List<Claim> waiting, PersonId curator) {
    Text more =
        waiting.size() < 2 ? Text.empty() : Text.of("consents.claims.more", waiting.size() - 1);
    return card(waiting.get(0), curator, more);
  }

  private Screen card(Claim claim, PersonId curator) {
    return card(claim, curator, Text.empty());
  }

  private Screen card(Claim claim, PersonId curator, Text more) {
    PersonId guardian = claim.guardianship().guardian();
    ParticipantId child = claim.child().id();
    boolean complete = consents.isComplete(claim.guardianship());
    return Screen.of(
            Text.paragraphs(claims.words(claim, toCurators.title(claim.child(), curator)), more))
        .with(
            complete
                ? Button.press("consents.claim.yes", "consents.confirm", child, guardian)
                : Button.press("consents.claim.ask", "consents.claimask", child, guardian))
        .with(Button.press("consents.claim.no", "consents.stranger", child, guardian))
        .with(Button.home());
  }

  /** Whose answers came in unfinished is asked for what is missing. */
  @OnPress("consents.claimask")
  Reply complete(Person curator, ParticipantId id, PersonId guardian) {
    Claim claim = confirm.claim(curator, id, guardian);
    if (consents.isComplete(claim.guardianship())) {
      throw new AlreadySettled();
    }
    boolean told =
        chats.tell(
            guardian,
            Screen.of(
                    "consents.incomplete.guardian",
                    DocumentPages.name(people.get(claim.child().person())))
                .with(Button.press("consents.goon", ConsentSteps.GO, id))
                .with(Button.home()),
            Urgency.REMINDER);
    return Screen.of(told ? "consents.incomplete.asked" : "consents.incomplete.unreached")
        .with(Button.press("consents.back", CARD, id, guardian), Button.home());
  }

  /**
   * The card of the one who has come. A curator with many waiting finds the others one after the
   * other with the answer to the first, and counted on the home screen; another guardian of the
   * same child has a card of his own at once.
   */
  void tellCurators(Participant child, PersonId guardian) {
    for (PersonId curator : curators.curators(child.programme())) {
      List<Claim> waiting = confirm.waiting(people.get(curator));
      boolean another = wards.guardianships(child.person()).size() > 1;
      waiting.stream()
          .filter(claim -> isAbout(claim, child) && isBy(claim, guardian))
          .filter(claim -> another || waiting.stream().allMatch(one -> isAbout(one, child)))
          .forEach(
              claim -> chats.tell(curator, card(claim, curator), Urgency.REMINDER, matter(claim)));
    }
  }

  private static Matter matter(Claim claim) {
    return Matter.of(CLAIM, claim.child().id(), claim.guardianship().guardian());
  }

  private static boolean isAbout(Claim claim, Participant child) {
    return claim.child().person().equals(child.person());
  }

  private static boolean isBy(Claim claim, PersonId guardian) {
    return claim.guardianship().guardian().equals(guardian);
  }

  /** Who waits longest is shown, and leads to the others: with one of them all are remembered. */
  void remindCurators(Participant child) {
    if (wards.unconfirmed(child.person()).isEmpty()) {
      return;
    }
    for (PersonId curator : curators.curators(child.programme())) {
      List<Claim> waiting = confirm.waiting(people.get(curator));
      if (!waiting.isEmpty()) {
        Screen first = first(waiting, curator);
        chats.remind(curator, first, Urgency.REMINDER, matter(waiting.get(0)));
      }
    }
  }

  @OnPress(CARD)
  Reply again(Person curator, ParticipantId child, PersonId guardian) {
    return card(confirm.claim(curator, child, guardian), curator.id());
  }

  @OnPress("consents.confirm")
  Reply confirm(Person curator, ParticipantId id, PersonId guardian) {
    Claim claim = confirm.claim(curator, id, guardian);
    boolean wasOpen = consents.gate(claim.child()).isOpen();
    confirm.confirm(claim, curator);
    Gate gate = consents.gate(claim.child());
    if (wasOpen) {
      String key =
          claim.child().isPaused() ? "consents.confirmed.resting" : "consents.confirmed.second";
      tell(guardian, key, claim.child());
    } else if (objections.stand(claim.child())) {
      tell(guardian, "consents.confirmed.refused", claim.child());
      objections.tellCurators(claim.child());
    } else if (!gate.isOpen()) {
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
            .with(Button.press("consents.callguardian", ConsentSteps.GO, id))
            .with(Button.press("consents.letter.item", Letters.ABOUT, id)),
        Urgency.REMINDER);
    return Reply.toast("consents.refused").then(next(curator));
  }

  /** The curator has spoken with both parents: the other's yes counts. */
  @OnPress(OVERRULE)
  Reply overrule(Person curator, ParticipantId id, PersonId objecting) {
    Participant child = objection.overrule(curator, id, objecting);
    Screen news =
        Screen.of("consents.overruled.guardian", DocumentPages.name(people.get(child.person())))
            .with(Button.press("consents.letter.item", Letters.ABOUT, child.id()))
            .with(Button.home());
    chats.tell(objecting, news, Urgency.REMINDER);
    return Screen.of("consents.overruled", DocumentPages.name(people.get(child.person())))
        .with(Button.home());
  }
}
