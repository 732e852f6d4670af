package ru.tandem.consents.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ConsentDocument;
import ru.tandem.consents.Consents;
import ru.tandem.consents.ConsentsAsked;
import ru.tandem.consents.ConsentsAsked.Occasion;
import ru.tandem.consents.Gate;
import ru.tandem.consents.GuardiansReminded;
import ru.tandem.consents.OlderWords;
import ru.tandem.consents.WantedWords;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Reminded;
import ru.tandem.delivery.Told;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** Asks, and later reminds, exactly those whose word is missing. */
@Component
class ConsentRequests {

  private final Consents consents;
  private final WantedWords wanted;
  private final OlderWords older;
  private final Wards wards;
  private final Whose whose;
  private final ConsentSteps steps;
  private final GuardianCall call;
  private final GuardianCheck check;
  private final Participants participants;
  private final People people;
  private final Chats chats;

  ConsentRequests(
      Consents consents,
      WantedWords wanted,
      OlderWords older,
      Wards wards,
      Whose whose,
      ConsentSteps steps,
      GuardianCall call,
      GuardianCheck check,
      Participants participants,
      People people,
      Chats chats) {
    this.consents = consents;
    this.wanted = wanted;
    this.older = older;
    this.wards = wards;
    this.whose = whose;
    this.steps = steps;
    this.call = call;
    this.check = check;
    this.participants = participants;
    this.people = people;
    this.chats = chats;
  }

  @EventListener
  void on(ConsentsAsked asked) {
    Participant participant = participants.get(asked.participant());
    Gate gate = consents.gate(participant);
    if (asked.occasion() == Occasion.JOINED) {
      welcome(participant, gate);
    } else if (asked.occasion() == Occasion.RENEWAL) {
      renew(participant);
    } else if (asked.occasion() == Occasion.BIRTHDAY) {
      releaseGuardians(participant, gate);
      chats.tell(
          participant.person(),
          asking(participant.person(), "consents.birthday", "consents.goon", participant),
          Urgency.REMINDER);
    } else {
      remindParticipant(participant, gate, asked.said());
      remindGuardians(participant, gate, asked.said());
    }
  }

  private void welcome(Participant participant, Gate gate) {
    Person person = people.get(participant.person());
    if (!gate.missing().isEmpty()) {
      chats.tell(
          person.id(),
          steps.announced(gate.missing().get(0), participant, person),
          Urgency.INTERACTIVE);
    } else if (gate.guardian() == Gate.Key.MISSING && gate.ownIsGiven()) {
      call.screensForChild(participant, person)
          .forEach(screen -> chats.tell(person.id(), screen, Urgency.INTERACTIVE));
    }
  }

  /** Everybody whose older words still hold. */
  private void renew(Participant participant) {
    Stream.concat(Stream.of(participant.person()), wards.guardians(participant.person()).stream())
        .forEach(
            who ->
                change(who, participant)
                    .ifPresent(
                        screen ->
                            chats.tell(
                                who, screen, Urgency.BROADCAST, wanted.matter(participant))));
  }

  /** That a document to which this one has agreed reads differently now. */
  private Optional<Screen> change(PersonId who, Participant participant) {
    return consents.about(participant).outdated(who).stream()
        .findFirst()
        .map(
            document ->
                Screen.of(
                        "consents.renewed",
                        DocumentPages.title(document),
                        of(participant, who),
                        lastDay(document, participant))
                    .with(Button.press("consents.read", ConsentSteps.GO, participant.id()))
                    .with(Button.home()));
  }

  /** Until when the older words still hold. */
  LocalDate lastDay(ConsentDocument document, Participant participant) {
    return older
        .until(document)
        .map(until -> until.atZone(consents.school(participant).zone()).toLocalDate())
        .orElseGet(() -> consents.today(participant));
  }

  /** From the eighteenth birthday on a guardian is told nothing more. */
  private void releaseGuardians(Participant participant, Gate gate) {
    if (gate.guardian() == Gate.Key.NOT_NEEDED) {
      List<PersonId> known = wards.guardians(participant.person());
      known.forEach(guardian -> release(guardian, "consents.grownup", participant));
      // whoever was in the middle of answering, or waited to be confirmed, is asked for nothing
      // more
      Stream.concat(
              wards.undecided(participant.person()).stream(),
              wards.unconfirmed(participant.person()).stream().map(Guardianship::guardian))
          .distinct()
          .filter(guardian -> !known.contains(guardian))
          .forEach(guardian -> release(guardian, "consents.grownup.begun", participant));
    }
  }

  private void release(PersonId guardian, String words, Participant participant) {
    Text name = Text.words(DocumentPages.name(people.get(participant.person())));
    chats.tell(guardian, Screen.of(words, name).with(Button.home()), Urgency.BROADCAST);
  }

  private void remindParticipant(Participant participant, Gate gate, Reminded said) {
    PersonId person = participant.person();
    if (!wanted.isWanted(participant, person)) {
      said.add(person, gate.withdrawn() ? Told.REFUSED : notWanted(gate));
    } else if (!gate.ownIsGiven()) {
      said.add(person, remind(person, "consents.remind.own", "consents.goon", participant));
    } else {
      said.add(
          person, remind(person, "consents.remind.call", "consents.callguardian", participant));
    }
  }

  private static Told notWanted(Gate gate) {
    return gate.guardian() == Gate.Key.UNCONFIRMED ? Told.CURATOR : Told.DONE;
  }

  @EventListener
  void on(GuardiansReminded reminded) {
    Participant child = participants.get(reminded.child());
    remindGuardians(child, consents.gate(child), reminded.said());
  }

  private void remindGuardians(Participant participant, Gate gate, Reminded said) {
    if (gate.guardian() == Gate.Key.UNCONFIRMED) {
      check.remindCurators(participant);
    }
    List<PersonId> guardians = wanted.guardians(participant);
    if (guardians.isEmpty() && gate.guardian() == Gate.Key.MISSING && gate.ownIsGiven()) {
      said.noGuardian(participant.person());
    }
    for (PersonId guardian : guardians) {
      if (wanted.isWanted(participant, guardian)) {
        said.guardian(
            guardian,
            participant.person(),
            remind(guardian, "consents.remind.guardian", "consents.goon", participant));
      } else if (wanted.isRefusedBy(guardian, participant)) {
        said.guardian(guardian, participant.person(), Told.REFUSED);
      }
    }
  }

  private Told remind(PersonId who, String words, String button, Participant participant) {
    Screen screen =
        change(who, participant).orElseGet(() -> asking(who, words, button, participant));
    return chats.remind(who, screen, Urgency.BROADCAST, wanted.matter(participant));
  }

  private Screen asking(PersonId who, String words, String button, Participant participant) {
    return Screen.of(Text.paragraphs(which(participant, who), Text.of(words, of(participant, who))))
        .with(Button.press(button, ConsentSteps.GO, participant.id()))
        .with(Button.home());
  }

  private Text which(Participant participant, PersonId who) {
    return participant.person().equals(who)
        ? whose.own(participant, people.get(who))
        : Text.empty();
  }

  private Text of(Participant participant, PersonId who) {
    return whose.child(participant, people.get(who));
  }
}
