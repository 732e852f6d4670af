package ru.tandem.privacy.bot;

import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnCommand;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Person;
import ru.tandem.privacy.ErasePerson;

/** Everybody may read, correct and erase what is stored about him. */
@Bot
class PrivacyBot {

  private final DataFile file;
  private final ErasePerson erase;
  private final Participants participants;
  private final Wards wards;
  private final Chats chats;

  PrivacyBot(
      DataFile file, ErasePerson erase, Participants participants, Wards wards, Chats chats) {
    this.file = file;
    this.erase = erase;
    this.participants = participants;
    this.wards = wards;
    this.chats = chats;
  }

  @OnCommand("mydata")
  @OnPress("privacy.mydata")
  Reply myData(Person person) {
    Screen screen = Screen.of("privacy.mydata").with(Button.press("privacy.name", "privacy.name"));
    if (hasAgreed(person)) {
      screen = screen.with(Button.press("privacy.consents", "consents.mine"));
    }
    return screen
        .with(Button.press("privacy.erase", "privacy.erase"))
        .with(Button.home())
        .then(Screen.of("privacy.file").document("mydata.html", file.of(person)));
  }

  /** There is a consent that could be taken back. */
  private boolean hasAgreed(Person person) {
    return !participants.current(person.id()).isEmpty() || !wards.of(person).isEmpty();
  }

  @OnPress("privacy.name")
  Reply name(Person person) {
    return Reply.begin(NameForm.NAME);
  }

  @OnPress("privacy.erase")
  Reply erase(Person person) {
    return Screen.of(
            Text.paragraphs(
                Text.of("privacy.erase.what"),
                Text.of("privacy.erase.stays"),
                Text.of("privacy.erase.then")))
        .with(Button.press("privacy.erase.no", "privacy.mydata"))
        .with(Button.press("privacy.erase.go", "privacy.sure"));
  }

  @OnPress("privacy.sure")
  Reply sure(Person person) {
    return Screen.of("privacy.erase.sure")
        .with(Button.press("privacy.erase.no", "privacy.mydata"))
        .with(Button.press("privacy.erase.yes", "privacy.erased"));
  }

  /** The last word goes out before the account is forgotten. */
  @OnPress("privacy.erased")
  Reply erased(Person person) {
    erase.now(
        person,
        rows -> chats.tell(person.id(), Screen.of("privacy.erased", rows), Urgency.INTERACTIVE));
    return Reply.none();
  }
}
