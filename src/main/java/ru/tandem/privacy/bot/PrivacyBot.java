package ru.tandem.privacy.bot;

import java.util.List;
import java.util.function.Supplier;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnCommand;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;

/** Everybody may read, correct and erase what is stored about him. */
@Bot
class PrivacyBot {

  private final ErasePerson erase;
  private final Participants participants;
  private final Wards wards;
  private final Staffs staffs;
  private final Schools schools;
  private final People people;

  PrivacyBot(
      ErasePerson erase,
      Participants participants,
      Wards wards,
      Staffs staffs,
      Schools schools,
      People people) {
    this.erase = erase;
    this.participants = participants;
    this.wards = wards;
    this.staffs = staffs;
    this.schools = schools;
    this.people = people;
  }

  @OnCommand(value = "mydata", said = "privacy.mydata.said")
  @OnPress("privacy.mydata")
  Reply myData(Person person) {
    boolean curator = !staffs.curatedBy(person.id()).isEmpty();
    Screen screen =
        Screen.of(curator ? "privacy.mydata.curator" : "privacy.mydata")
            .paper("mydata.html", DataFile.CODE, person)
            .with(Button.press("privacy.name", "privacy.name"));
    if (hasAgreed(person)) {
      screen = screen.with(Button.press("privacy.consents", "consents.mine"));
    }
    if (!curator && mayWrite(person)) {
      screen = screen.with(Button.press("privacy.write", "consents.letter"));
    }
    return screen.with(Button.press("privacy.erase", "privacy.erase")).with(Button.home());
  }

  /** There is a consent that could be taken back. */
  private boolean hasAgreed(Person person) {
    return !participants.kept(person.id()).isEmpty() || !wards.kept(person).isEmpty();
  }

  /** Somebody at a school can put right what is wrong. */
  private boolean mayWrite(Person person) {
    return participants.current(person.id()).stream().anyMatch(Participant::isCurrent)
        || !wards.of(person).isEmpty();
  }

  @OnPress("privacy.name")
  Reply name(Person person) {
    return Reply.begin(NameForm.NAME);
  }

  @OnPress(value = "privacy.erase", said = "privacy.erase.said")
  Reply erase(Person person) {
    return unlessNeeded(
        person,
        () ->
            Screen.of(
                    Text.paragraphs(
                        Text.of("privacy.erase.what"),
                        children(person),
                        Text.of("privacy.erase.stays"),
                        Text.of("privacy.erase.then")))
                .with(Button.press("privacy.erase.no", "privacy.mydata"))
                .with(Button.press("privacy.erase.go", "privacy.sure")));
  }

  /** Whoever answers for a child reads what becomes of the child's part. */
  private Text children(Person person) {
    List<Text> names =
        wards.of(person).stream()
            .map(Participant::person)
            .distinct()
            .flatMap(child -> people.get(child).name().stream())
            .map(Text::words)
            .toList();
    return names.isEmpty() ? Text.empty() : Text.of("privacy.erase.children", Text.list(names));
  }

  @OnPress("privacy.sure")
  Reply sure(Person person) {
    return unlessNeeded(
        person,
        () ->
            Screen.of("privacy.erase.sure")
                .with(Button.press("privacy.erase.no", "privacy.mydata"))
                .with(Button.press("privacy.erase.yes", "privacy.erased")));
  }

  /** The last word takes the place of the question. */
  @OnPress("privacy.erased")
  Reply erased(Person person) {
    return unlessNeeded(person, () -> Screen.of("privacy.erased", erase.now(person)));
  }

  /** A school is not left without a curator: somebody else must come first. */
  private Reply unlessNeeded(Person person, Supplier<Screen> otherwise) {
    List<Text> left =
        staffs.curatedOnlyBy(person.id()).stream()
            .map(school -> Text.words(schools.get(school).name()))
            .toList();
    return left.isEmpty()
        ? otherwise.get()
        : Screen.of("privacy.erase.needed", Text.list(left))
            .with(Button.press("privacy.mydata.back", "privacy.mydata"))
            .with(Button.home());
  }
}
