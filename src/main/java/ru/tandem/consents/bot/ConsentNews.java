package ru.tandem.consents.bot;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ConsentDoubted;
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
import ru.tandem.consents.RefuseConsent;
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
import ru.tandem.people.Guardianship;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;

/** Tells each one what the others have done; of the other side only whether it is done. */
@Component
class ConsentNews {

  private final Consents consents;
  private final Wards wards;
  private final GuardianCheck check;
  private final RefuseConsent refuse;
  private final Objections objections;
  private final Whose whose;
  private final Participants participants;
  private final People people;
  private final Programmes programmes;
  private final Chats chats;

  ConsentNews(
      Consents consents,
      Wards wards,
      GuardianCheck check,
      RefuseConsent refuse,
      Objections objections,
      Whose whose,
      Participants participants,
      People people,
      Programmes programmes,
      Chats chats) {
    this.consents = consents;
    this.wards = wards;
    this.check = check;
    this.refuse = refuse;
    this.objections = objections;
    this.whose = whose;
    this.participants = participants;
    this.people = people;
    this.programmes = programmes;
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
          Screen.of(
              "consents.opened.child." + ConsentSteps.stage(participant),
              child(participant, guardian)));
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
    boolean ward = consents.gate(participant).guardian() == Gate.Key.MISSING;
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

  /** Nothing rests; but a child who was told no is told that somebody may be called again. */
  @EventListener
  void on(GuardianGone gone) {
    Participant child = participants.get(gone.child());
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
    tellUndecided(part);
  }

  /** Whoever is in the middle of answering for a child that is gone need not go on. */
  private void tellUndecided(Participant part) {
    List<PersonId> known = wards.guardians(part.person());
    for (PersonId guardian : wards.undecided(part.person())) {
      if (!known.contains(guardian)) {
        Screen words = Screen.of("consents.over.begun", child(part, guardian));
        chats.tell(guardian, words.with(Button.home()), Urgency.REMINDER);
      }
    }
  }

  /** Who has left knows; those who were with him hear it. */
  private void tellOfLeaving(Participant part, String programme, LocalDate erased) {
    for (PersonId guardian : wards.guardians(part.person())) {
      Screen screen = Screen.of("consents.left.child", child(part, guardian), programme, erased);
      chats.tell(guardian, screen.with(Button.home()), Urgency.REMINDER);
    }
    tellUndecided(part);
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
    tellUndecided(participant);
  }

  /** Nobody is blamed: the child hears that it is so. */
  @EventListener
  void on(ConsentRefused refused) {
    Participant child = participants.get(refused.participant());
    if (refused.binding()) {
      chats.tell(child.person(), ConsentSteps.refused(child), Urgency.REMINDER);
      if (!refused.stopped()) {
        wards.guardianships(child.person()).stream()
            .map(Guardianship::guardian)
            .filter(guardian -> refuse.standing(guardian, child).isEmpty())
            .forEach(guardian -> tellOfAnothersNo(guardian, child));
      }
    }
  }

  /** Whoever has said yes and waits would go on waiting; where all stops, that is told. */
  private void tellOfAnothersNo(PersonId guardian, Participant child) {
    Screen screen =
        Screen.of("consents.refused.other", child(child, guardian))
            .with(Button.press("consents.letter.item", Letters.ABOUT, child.id()))
            .with(Button.home());
    chats.tell(guardian, screen, Urgency.REMINDER);
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
    tellBut(doubted.by(), participant.person(), Screen.of("consents.doubted.child"));
    Screen other = Screen.of("consents.doubted.other", name(participant));
    wards
        .guardians(participant.person())
        .forEach(guardian -> tellBut(doubted.by(), guardian, other));
  }

  /** Nothing rests, for nothing goes on; but the data go all the same. */
  private void tellOfDeclined(Participant participant, PersonId by) {
    Screen words = Screen.of("consents.withdrawn.afterno", name(participant), erasure(participant));
    tellBut(by, participant.person(), words);
    wards.guardians(participant.person()).forEach(guardian -> tellBut(by, guardian, words));
  }

  private LocalDate erasure(Participant participant) {
    return consents.today(participant).plusDays(WithdrawConsent.UNTIL_ERASURE.toDays());
  }
}
