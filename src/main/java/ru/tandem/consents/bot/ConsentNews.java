package ru.tandem.consents.bot;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ConsentDoubted;
import ru.tandem.consents.ConsentGivenAgain;
import ru.tandem.consents.ConsentLapsed;
import ru.tandem.consents.ConsentRefused;
import ru.tandem.consents.ConsentWithdrawn;
import ru.tandem.consents.Consents;
import ru.tandem.consents.ErasedAtOnce;
import ru.tandem.consents.Gate;
import ru.tandem.consents.GateOpened;
import ru.tandem.consents.GuardianAnswered;
import ru.tandem.consents.GuardianGone;
import ru.tandem.consents.GuardianIncomplete;
import ru.tandem.consents.OptionalWithdrawn;
import ru.tandem.consents.RefuseConsent;
import ru.tandem.consents.SettleObjection;
import ru.tandem.consents.Wards;
import ru.tandem.consents.WithdrawConsent;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantTakenOut;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programmes;

/** Tells each one what the others have done; of the other side only whether it is done. */
@Component
class ConsentNews {

  private final Consents consents;
  private final Wards wards;
  private final GuardianCheck check;
  private final SettleObjection objection;
  private final RefuseConsent refuse;
  private final RefusalCards refusals;
  private final Objections objections;
  private final Whose whose;
  private final Participants participants;
  private final People people;
  private final Programmes programmes;
  private final CuratedProgrammes curators;
  private final Chats chats;

  ConsentNews(
      Consents consents,
      Wards wards,
      GuardianCheck check,
      SettleObjection objection,
      RefuseConsent refuse,
      RefusalCards refusals,
      Objections objections,
      Whose whose,
      Participants participants,
      People people,
      Programmes programmes,
      CuratedProgrammes curators,
      Chats chats) {
    this.consents = consents;
    this.wards = wards;
    this.check = check;
    this.objection = objection;
    this.refuse = refuse;
    this.refusals = refusals;
    this.objections = objections;
    this.whose = whose;
    this.participants = participants;
    this.people = people;
    this.programmes = programmes;
    this.curators = curators;
    this.chats = chats;
  }

  @EventListener
  void on(GuardianAnswered answered) {
    Participant child = participants.get(answered.child());
    boolean known =
        wards.guardianship(answered.guardian(), child.person()).orElseThrow().isChecked();
    if (!known) {
      check.tellCurators(child, answered.guardian());
    }
    Gate gate = consents.gate(child);
    if (known && !gate.isOpen()) {
      objections.tellCurators(child);
    }
    if (!gate.ownIsGiven() && !gate.refused()) {
      Button go = Button.press("consents.goon", ConsentSteps.GO, child.id());
      tellChild("consents.answered.yourturn", go, child);
    } else if (!known && !gate.isOpen() && !gate.withdrawn()) {
      tellChild("consents.answered.wait", Button.home(), child);
    }
  }

  private void tellChild(String key, Button next, Participant child) {
    chats.tell(child.person(), Screen.of(key).with(next), Urgency.REMINDER);
  }

  @EventListener
  void on(GateOpened opened) {
    Participant participant = participants.get(opened.participant());
    // Who has not applied yet hears of it together with the invitation to the questionnaire.
    if (participant.has(Step.APPLIED)) {
      tellBut(opened.by(), participant.person(), Screen.of("consents.opened.own"));
    }
    for (PersonId guardian : wards.guardians(participant.person())) {
      tellBut(
          opened.by(),
          guardian,
          Screen.of("consents.opened.child." + participant.role(), child(participant, guardian)));
    }
  }

  private void tellBut(PersonId whoKnows, PersonId who, Screen screen) {
    if (!who.equals(whoKnows)) {
      chats.tell(who, screen.with(Button.home()), Urgency.REMINDER);
    }
  }

  private Text child(Participant child, PersonId guardian) {
    return whose.child(child, people.get(guardian));
  }

  private String name(Participant participant) {
    return DocumentPages.name(people.get(participant.person()));
  }

  /** Nobody has said no, so nothing is erased: it waits. */
  @EventListener
  void on(ConsentLapsed lapsed) {
    Participant participant = participants.get(lapsed.participant());
    Screen curators =
        Screen.of(
            "consents.lapsed.curator",
            name(participant),
            programmes.get(participant.programme()).title(),
            Standstill.of(participant));
    boolean ward = consents.gate(participant).guardian() == Gate.Key.MISSING;
    Screen next = ward ? curators.with(callGuardian(participant)) : curators;
    for (PersonId curator : this.curators.curators(participant.programme())) {
      chats.tell(curator, next.with(Button.home()), Urgency.REMINDER);
    }
    Screen words =
        Screen.of("consents.lapsed", name(participant))
            .with(Button.press("consents.goon", ConsentSteps.GO, participant.id()), Button.home());
    chats.tell(participant.person(), words, Urgency.REMINDER);
    if (ward) {
      wards
          .guardians(participant.person())
          .forEach(guardian -> chats.tell(guardian, words, Urgency.REMINDER));
    }
  }

  private static Button callGuardian(Participant child) {
    return Button.press("consents.missing.handover", "consents.another", child.id());
  }

  /** Nothing rests, but the curator is to know it, and a child who was told no is told. */
  @EventListener
  void on(GuardianGone gone) {
    Participant child = participants.get(gone.child());
    Screen news =
        Screen.of(
            gone.open() ? "consents.gone.curator" : "consents.gone.curator.waits",
            name(child),
            programmes.get(child.programme()).title());
    Screen card = gone.open() ? news : news.with(callGuardian(child));
    curators
        .curators(child.programme())
        .forEach(curator -> chats.tell(curator, card.with(Button.home()), Urgency.REMINDER));
    if (!gone.open() && !consents.gate(child).withdrawn()) {
      Button call = Button.press("consents.callguardian", ConsentSteps.GO, child.id());
      tellChild("consents.no.again", call, child);
    }
  }

  @EventListener
  void on(ParticipantTakenOut departed) {
    Participant part = participants.get(departed.participant());
    String programme = programmes.get(part.programme()).title();
    LocalDate erased = erasure(part);
    if (departed.by().equals(part.person())) {
      tellOfLeaving(part, programme, erased);
      return;
    }
    chats.tell(
        part.person(),
        Screen.of("consents.takenout.own", programme, erased).with(Button.home()),
        Urgency.REMINDER);
    for (PersonId guardian : wards.guardians(part.person())) {
      Screen screen =
          Screen.of("consents.takenout.child", child(part, guardian), programme, erased);
      chats.tell(guardian, screen.with(Button.home()), Urgency.REMINDER);
    }
  }

  /** Who has left knows; those who were with him hear it. */
  private void tellOfLeaving(Participant part, String programme, LocalDate erased) {
    Screen card =
        Screen.of("consents.left.curator", name(part), programme, erased)
            .with(
                Button.press("consents.renamed.card", "enrolment.card", part.id()), Button.home());
    curators
        .curators(part.programme())
        .forEach(curator -> chats.tell(curator, card, Urgency.REMINDER));
    for (PersonId guardian : wards.guardians(part.person())) {
      Screen screen = Screen.of("consents.left.child", child(part, guardian), programme, erased);
      chats.tell(guardian, screen.with(Button.home()), Urgency.REMINDER);
    }
  }

  @EventListener
  void on(ConsentWithdrawn withdrawn) {
    Participant participant = participants.get(withdrawn.participant());
    if (participant.isDeclined()) {
      tellOfDeclined(participant, withdrawn.by());
      return;
    }
    for (PersonId guardian : wards.guardians(participant.person())) {
      Screen screen =
          Screen.of("consents.withdrawn.child", child(participant, guardian), erasure(participant));
      tellBut(withdrawn.by(), guardian, screen);
    }
    if (refuse.standing(withdrawn.by(), participant).isPresent()) {
      // of the no itself they hear as such
      return;
    }
    Screen card = stopped(participant, withdrawn.by());
    curators
        .curators(participant.programme())
        .forEach(curator -> chats.tell(curator, card, Urgency.REMINDER));
    Screen own =
        Screen.of("consents.withdrawn.own", erasure(participant))
            .with(Button.press("consents.letter.item", Letters.ABOUT, participant.id()));
    tellBut(withdrawn.by(), participant.person(), own);
  }

  /** What has been erased cannot be given back: nobody is told of a pause or of another day. */
  @EventListener
  void on(ErasedAtOnce erased) {
    Participant participant = participants.get(erased.participant());
    LocalDate today = consents.today(participant);
    for (PersonId guardian : wards.guardians(participant.person())) {
      Screen words = Screen.of("consents.erased.child", child(participant, guardian), today);
      chats.tell(guardian, words.with(Button.home()), Urgency.REMINDER);
    }
    Screen card =
        Screen.of(
            "consents.erased.curator",
            name(participant),
            programmes.get(participant.programme()).title(),
            today);
    curators
        .curators(participant.programme())
        .forEach(curator -> tellBut(participant.person(), curator, card));
  }

  private Screen stopped(Participant participant, PersonId by) {
    if (!objection.isPossible(participant, by)) {
      return under(about("consents.withdrawn.curator", participant, by), participant, by);
    }
    Button overrule =
        Button.press("consents.objection.overrule", GuardianCheck.OVERRULE, participant.id(), by);
    Screen both = about("consents.objection", participant, by).with(overrule);
    return under(both, participant, by);
  }

  private Screen about(String words, Participant participant, PersonId by) {
    return Screen.of(
        words,
        name(participant),
        programmes.get(participant.programme()).title(),
        refusals.who(participant, by),
        Standstill.of(participant),
        erasure(participant));
  }

  /** One can speak with whoever has decided, and look at the whole of it. */
  private Screen under(Screen card, Participant participant, PersonId by) {
    Screen written =
        people.get(by).isOnPaper()
            ? card
            : card.with(
                Button.press("consents.letter.write", Letters.ANSWER, participant.id(), by)
                    .below());
    return written
        .with(Button.press("consents.renamed.card", "enrolment.card", participant.id()))
        .with(Button.home());
  }

  /** The curator has heard of the no, and hears of the yes after it. */
  @EventListener
  void on(ConsentGivenAgain given) {
    Participant participant = participants.get(given.participant());
    PersonId by = given.by();
    Screen card = under(givenAgain(participant, by), participant, by);
    curators
        .curators(participant.programme())
        .forEach(curator -> chats.tell(curator, card, Urgency.REMINDER));
  }

  /** Of whom the curator has to say who it is, that is the next thing to do. */
  private Screen givenAgain(Participant participant, PersonId by) {
    boolean unknown =
        wards.guardianship(by, participant.person()).filter(one -> !one.isChecked()).isPresent();
    if (unknown) {
      return about("consents.given.again.unchecked", participant, by)
          .with(
              Button.press("consents.given.check", GuardianCheck.CARD, participant.id(), by)
                  .below());
    }
    boolean open = consents.gate(participant).isOpen();
    return about(open ? "consents.given.again" : "consents.given.again.waits", participant, by);
  }

  /** Nobody is blamed: the child hears that it is so, the curator also why. */
  @EventListener
  void on(ConsentRefused refused) {
    Participant child = participants.get(refused.participant());
    Screen card = refusals.card(child, refused.guardian());
    curators
        .curators(child.programme())
        .forEach(curator -> chats.tell(curator, card, Urgency.REMINDER));
    if (refused.binding()) {
      chats.tell(child.person(), ConsentSteps.refused(child), Urgency.REMINDER);
    }
  }

  /** What was stored without a name, a relation or a phone is for the curator to put right. */
  @EventListener
  void on(GuardianIncomplete found) {
    check.tellCurators(participants.get(found.child()), found.guardian());
  }

  /** The curator who doubts it knows, and whoever is doubted is told by him. */
  @EventListener
  void on(ConsentDoubted doubted) {
    Participant participant = participants.get(doubted.participant());
    String programme = programmes.get(participant.programme()).title();
    Screen line =
        Screen.of(
            "consents.doubted.curator", name(participant), programme, Standstill.of(participant));
    curators
        .curators(participant.programme())
        .forEach(curator -> tellBut(doubted.by(), curator, line));
    tellBut(doubted.by(), participant.person(), Screen.of("consents.doubted.child"));
    Screen other = Screen.of("consents.doubted.other", name(participant));
    wards
        .guardians(participant.person())
        .forEach(guardian -> tellBut(doubted.by(), guardian, other));
  }

  /** What was published or photographed has to be taken down by somebody. */
  @EventListener
  void on(OptionalWithdrawn withdrawn) {
    Participant participant = participants.get(withdrawn.participant());
    Screen line =
        Screen.of(
            "consents.dropped.curator",
            name(participant),
            DocumentPages.title(withdrawn.document()),
            DocumentPages.name(people.get(withdrawn.by())));
    for (PersonId curator : curators.curators(participant.programme())) {
      chats.tell(curator, line.with(Button.home()), Urgency.REMINDER);
    }
  }

  /** Nothing rests, for nothing goes on; but the data go all the same. */
  private void tellOfDeclined(Participant participant, PersonId by) {
    String programme = programmes.get(participant.programme()).title();
    for (PersonId curator : curators.curators(participant.programme())) {
      Screen screen =
          Screen.of(
              "consents.withdrawn.afterno.curator",
              name(participant),
              programme,
              erasure(participant));
      chats.tell(curator, screen.with(Button.home()), Urgency.REMINDER);
    }
    Screen words = Screen.of("consents.withdrawn.afterno", name(participant), erasure(participant));
    tellBut(by, participant.person(), words);
    wards.guardians(participant.person()).forEach(guardian -> tellBut(by, guardian, words));
  }

  private LocalDate erasure(Participant participant) {
    return consents.today(participant).plusDays(WithdrawConsent.UNTIL_ERASURE.toDays());
  }
}
