package ru.tandem.consents.bot;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Consents;
import ru.tandem.consents.GuardianLink;
import ru.tandem.consents.InviteGuardian;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.Codes;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;

/** The message by which a guardian is called, made to be passed on as it is. */
@Component
class GuardianCall {

  private final InviteGuardian invite;
  private final Consents consents;
  private final People people;
  private final Programmes programmes;
  private final Chats chats;

  GuardianCall(
      InviteGuardian invite, Consents consents, People people, Programmes programmes, Chats chats) {
    this.invite = invite;
    this.consents = consents;
    this.people = people;
    this.programmes = programmes;
    this.chats = chats;
  }

  /** For the child to forward; the curator will have to confirm who comes. */
  Reply toChild(Participant participant, Person child) {
    List<Screen> screens = screensForChild(participant, child);
    return screens.get(0).then(screens.get(1));
  }

  /** The same when one guardian has come already. */
  Reply anotherToChild(Participant participant, Person child) {
    List<Screen> screens = forwarded("consents.call.another", participant, child);
    return screens.get(0).then(screens.get(1));
  }

  List<Screen> screensForChild(Participant participant, Person child) {
    return forwarded("consents.call.child", participant, child);
  }

  private List<Screen> forwarded(String words, Participant participant, Person child) {
    GuardianLink link = invite.to(participant, GuardianLink.Way.FORWARDED);
    return List.of(
        Screen.of(words)
            .with(
                chats.share(
                    Text.of("consents.call.share"),
                    url(link),
                    Text.of("consents.call.words." + participant.role(), DocumentPages.name(child)),
                    chats.voice(child)))
            .with(Button.home()),
        outward(chats.voice(child), invitation(participant, link)));
  }

  /** For the curator to hand over: who comes by it is known to be the guardian. */
  Reply toCurator(Participant participant, Button back) {
    Text name = Text.words(DocumentPages.name(people.get(participant.person())));
    GuardianLink link = invite.to(participant, GuardianLink.Way.HANDED_OVER);
    String spoken = Codes.shown(link.spoken().orElseThrow());
    return Screen.of("consents.call.curator", name, spoken)
        .with(back, Button.home())
        .then(outward(participant, invitation(participant, link)));
  }

  /** What the curator hands over is read by the guardian. */
  private Screen outward(Participant participant, Screen screen) {
    School school = consents.school(participant);
    return outward(Voice.outward(school.language(), school.zone()), screen);
  }

  private static Screen outward(Voice voice, Screen screen) {
    return Screen.of(new Text.Outward(screen.text(), voice));
  }

  private Screen invitation(Participant participant, GuardianLink link) {
    LocalDate last = link.expiresAt().atZone(consents.school(participant).zone()).toLocalDate();
    return Screen.of(
        "consents.call.invitation." + participant.role(),
        DocumentPages.name(people.get(participant.person())),
        consents.school(participant).name(),
        programmes.get(participant.programme()).title(),
        url(link),
        last);
  }

  private String url(GuardianLink link) {
    return chats.link("g", link.code());
  }
}
