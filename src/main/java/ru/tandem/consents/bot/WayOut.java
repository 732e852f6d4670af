package ru.tandem.consents.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.tandem.consents.Consent;
import ru.tandem.consents.Consents;
import ru.tandem.consents.Wards;
import ru.tandem.consents.WithdrawConsent;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.LeaveProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** How one leaves a programme, or takes a child out of it, without looking for a document. */
@Bot
class WayOut {

  static final String LEAVE = "consents.leave";
  static final String ONE = "consents.leaveone";

  private final Participants participants;
  private final Wards wards;
  private final Consents consents;
  private final Whose whose;
  private final MyConsents mine;
  private final GuardianRefusal refusal;
  private final LeaveProgramme leave;

  WayOut(
      Participants participants,
      Wards wards,
      Consents consents,
      Whose whose,
      MyConsents mine,
      GuardianRefusal refusal,
      LeaveProgramme leave) {
    this.participants = participants;
    this.wards = wards;
    this.consents = consents;
    this.whose = whose;
    this.mine = mine;
    this.refusal = refusal;
    this.leave = leave;
  }

  @OnPress(value = LEAVE, said = "consents.leave.said")
  Reply leave(Person person) {
    List<Participant> all =
        Stream.of(own(person), wards.of(person), wards.begun(person))
            .flatMap(List::stream)
            .filter(Participant::isCurrent)
            .toList();
    if (all.isEmpty()) {
      return over(person);
    }
    if (all.size() == 1) {
      return one(person, all.get(0).id());
    }
    List<Button> buttons = new ArrayList<>();
    all.forEach(about -> buttons.add(Button.press(label(person, about), ONE, about.id())));
    boolean children = own(person).isEmpty();
    return Screen.of(children ? "consents.leave.whose" : "consents.leave.which")
        .grid(buttons, 1)
        .with(Button.home());
  }

  /** Whose seasons are all closed has nothing to leave, and no trouble to fear. */
  private Screen over(Person person) {
    if (Stream.of(own(person), wards.of(person)).flatMap(List::stream).findAny().isEmpty()) {
      throw new NotFound();
    }
    return Screen.of("consents.leave.over").with(Button.home());
  }

  private List<Participant> own(Person person) {
    return participants.current(person.id());
  }

  private Text label(Person person, Participant about) {
    return DocumentPages.isOwn(person, about)
        ? Text.of("consents.which", whose.programme(about, person))
        : Text.of("consents.child.item", whose.child(about, person));
  }

  @OnPress(ONE)
  Reply one(Person person, ParticipantId id) {
    Participant about = wards.concerning(person, id);
    if (!DocumentPages.isOwn(person, about)) {
      return refusal.ask(person, id);
    }
    return isOnlyOneWithConsent(person, about) ? mine.ask(person, id) : sure(person, about);
  }

  /** A consent is given to a school: taking it back would end the other programmes there too. */
  private boolean isOnlyOneWithConsent(Person person, Participant about) {
    boolean agreed =
        consents.of(person.id()).stream()
            .filter(consent -> consent.givenBy().equals(person.id()))
            .filter(consent -> consent.school().equals(consents.school(about).id()))
            .anyMatch(Consent::stands);
    return agreed
        && own(person).stream()
                .filter(one -> consents.school(one).id().equals(consents.school(about).id()))
                .count()
            == 1;
  }

  private Screen sure(Person person, Participant about) {
    return Screen.of("consents.leave.sure", whose.programme(about, person), erasure(about))
        .with(Button.press("consents.leave.yes", "consents.left", about.id()))
        .with(Button.home());
  }

  /** By the school's day, as everybody else hears it. */
  private LocalDate erasure(Participant about) {
    return consents.today(about).plusDays(WithdrawConsent.UNTIL_ERASURE.toDays());
  }

  @OnPress("consents.left")
  Reply left(Person person, ParticipantId id) {
    Participant about = participants.of(person, id);
    Text title = whose.programme(about, person);
    leave.by(person, id);
    return Screen.of("consents.left", title, erasure(about)).with(Button.home());
  }
}
