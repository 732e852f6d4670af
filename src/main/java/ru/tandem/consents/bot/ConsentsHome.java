package ru.tandem.consents.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.AskForConsents;
import ru.tandem.consents.Asking;
import ru.tandem.consents.ConfirmGuardian;
import ru.tandem.consents.Consents;
import ru.tandem.consents.ConsentsAbout;
import ru.tandem.consents.Gate;
import ru.tandem.consents.RefuseConsent;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Audience;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Standing;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/**
 * Whose yes is missing, for each one concerned; for a guardian also how the child is getting on.
 */
@Component
@Order(ScreenPlace.CONSENTS)
class ConsentsHome implements HomePart, Standing {

  private static final int OWN_YES = 90;
  private static final int GUARDIANS_WAIT = 85;
  private static final int ANSWERS_ARE_LATE = 40;
  private static final int CHANGED = 60;
  private static final int AGAIN = 20;

  private final Consents consents;
  private final Wards wards;
  private final RefuseConsent refuse;
  private final MyConsents mine;
  private final ChildStatus status;
  private final Whose whose;
  private final ConfirmGuardian confirm;
  private final AskForConsents ask;
  private final Participants participants;
  private final CuratedProgrammes programmes;

  ConsentsHome(
      Consents consents,
      Wards wards,
      RefuseConsent refuse,
      MyConsents mine,
      ChildStatus status,
      Whose whose,
      ConfirmGuardian confirm,
      AskForConsents ask,
      Participants participants,
      CuratedProgrammes programmes) {
    this.consents = consents;
    this.wards = wards;
    this.refuse = refuse;
    this.mine = mine;
    this.status = status;
    this.whose = whose;
    this.confirm = confirm;
    this.ask = ask;
    this.participants = participants;
    this.programmes = programmes;
  }

  @Override
  public void show(Person person, Home home) {
    participants.current(person.id()).forEach(participant -> own(person, participant, home));
    wards.of(person).forEach(child -> child(person, child, home));
    wards.begun(person).forEach(child -> begun(person, child, home));
    if (!mine.concerned(person).isEmpty()) {
      home.item(Button.press("consents.mine.item", MyConsents.ALL));
    }
    if (participants.current(person.id()).stream().anyMatch(Participant::isCurrent)) {
      home.item(Button.press("consents.leave.item", WayOut.LEAVE));
    }
    curator(person, home);
  }

  private void own(Person person, Participant participant, Home home) {
    Text which = whose.own(participant, person);
    if (consents.isOver(participant) || participant.isOver()) {
      return;
    }
    ConsentsAbout said = consents.about(participant);
    Gate gate = said.gate();
    if (gate.guardian() != Gate.Key.NOT_NEEDED) {
      home.item(Button.press("consents.parentsview.item", ChildPage.SAME, participant.id()), which);
    }
    if (!said.outdated(participant.person()).isEmpty()) {
      home.next(CHANGED, go("consents.home.changed", participant), which);
    }
    if (gate.isOpen()) {
      return;
    }
    if (gate.refused()) {
      home.line(line(which, "consents.home.refused"));
    } else if (gate.withdrawn()) {
      home.line(
          line(
              which,
              gate.ownIsGiven() ? "consents.home.withdrawn" : "consents.home.withdrawn.own"));
      if (!gate.ownIsGiven()) {
        home.next(AGAIN, go("consents.again", participant), which);
      }
    } else if (!gate.ownIsGiven()) {
      home.line(
          line(
              which,
              participant.has(Step.CONSENTED) ? "consents.home.own.again" : "consents.home.own"));
      home.next(OWN_YES, go("consents.home.own.next", participant), which);
    } else if (gate.guardian() == Gate.Key.UNCONFIRMED) {
      home.line(line(which, "consents.home.unconfirmed"));
    } else {
      home.line(line(which, "consents.home.guardian"));
      home.next(OWN_YES, go("consents.callguardian", participant), which);
    }
  }

  /** Of which programme it is, where there are several. */
  private static Text line(Text which, String key) {
    return which.equals(Text.empty())
        ? Text.of(key)
        : Text.of("consents.home.which", which, Text.of(key));
  }

  private static Button go(String key, Participant participant) {
    return go(Text.of(key), participant);
  }

  private static Button go(Text label, Participant participant) {
    return Button.press(label, ConsentSteps.GO, participant.id());
  }

  private void child(Person guardian, Participant child, Home home) {
    if (consents.isOver(child)) {
      home.line("consents.home.over", whose.child(child, guardian));
      return;
    }
    ConsentsAbout said = consents.about(child);
    if (!said.outdated(guardian.id()).isEmpty()) {
      home.next(CHANGED, go("consents.home.changed", child), whose.child(child, guardian));
    }
    if (wards.guardians(child.person()).contains(guardian.id())) {
      home.item(
          Button.press(
              Text.of("consents.child.item", whose.child(child, guardian)),
              ChildPage.PAGE,
              child.id()));
    }
    Gate gate = said.gate();
    boolean agreed = said.missing(guardian.id()).isEmpty();
    home.line(
        "consents.home.child", whose.child(child, guardian), stands(guardian, child, gate, agreed));
    if (!agreed) {
      String key = gate.withdrawn() ? "consents.home.again" : "consents.home.agree";
      home.next(
          gate.withdrawn() ? AGAIN : OWN_YES,
          Button.press(Text.of(key, whose.child(child, guardian)), ConsentSteps.GO, child.id()));
    }
  }

  private Text stands(Person guardian, Participant child, Gate gate, boolean agreed) {
    if (refuse.standing(guardian.id(), child).isPresent()) {
      return Text.of("consents.child.refused");
    } else if (gate.refused()) {
      return Text.of("consents.child.otherrefused");
    } else if (gate.withdrawn()) {
      return Text.of("consents.child.withdrawn");
    } else if (!agreed) {
      return Text.of("consents.child.asked");
    } else if (!wards.guardianship(guardian.id(), child.person()).orElseThrow().isChecked()) {
      return Text.of("consents.child.unconfirmed");
    }
    return status.standing(child);
  }

  private void begun(Person guardian, Participant child, Home home) {
    if (refuse.standing(guardian.id(), child).isPresent()) {
      home.line(
          "consents.home.child", whose.child(child, guardian), Text.of("consents.child.refused"));
      home.next(AGAIN, go(Text.of("consents.home.change", whose.child(child, guardian)), child));
      return;
    }
    home.line("consents.home.child", whose.child(child, guardian), Text.of("consents.child.asked"));
    home.next(OWN_YES, go(Text.of("consents.home.agree", whose.child(child, guardian)), child));
  }

  private void curator(Person person, Home home) {
    List<Programme> curated = programmes.of(person);
    if (curated.isEmpty()) {
      return;
    }
    int waiting = confirm.waiting(person).size();
    if (waiting > 0) {
      home.next(
          GUARDIANS_WAIT,
          Button.press(Text.of("consents.claims.next", waiting), GuardianCheck.NEXT));
    }
    Map<ProgrammeId, Long> lateIn =
        ask.late(curated.stream().map(Programme::id).toList()).stream()
            .collect(Collectors.groupingBy(Asking::programme, Collectors.counting()));
    for (Programme programme : curated) {
      long late = lateIn.getOrDefault(programme.id(), 0L);
      if (late > 0) {
        home.next(
            ANSWERS_ARE_LATE,
            Button.press(
                Text.of("consents.missing.next", late, programmes.title(person, programme)),
                MissingConsents.LIST,
                programme.id()));
      }
    }
  }

  @Override
  public Optional<Audience> of(Person person) {
    return wards.of(person).isEmpty() && wards.begun(person).isEmpty()
        ? Optional.empty()
        : Optional.of(Audience.GUARDIAN);
  }
}
