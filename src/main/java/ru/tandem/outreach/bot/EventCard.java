package ru.tandem.outreach.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.enrolment.Invitation;
import ru.tandem.outreach.InformationEvent;
import ru.tandem.outreach.Outreach;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** One information event as its curator sees it: whom it is for, what it has brought, what next. */
@Component
class EventCard {

  private final Outreach outreach;
  private final Programmes programmes;
  private final Schools schools;
  private final Chats chats;

  EventCard(Outreach outreach, Programmes programmes, Schools schools, Chats chats) {
    this.outreach = outreach;
    this.programmes = programmes;
    this.schools = schools;
    this.chats = chats;
  }

  /**
   * @param news what happened, above the card; empty for nothing
   */
  Screen of(Person curator, InformationEvent event, Text news) {
    Screen screen = Screen.of(Text.paragraphs(news, words(event)));
    if (outreach.hasBegun(event) && !event.isCancelled()) {
      screen = screen.with(Button.press("outreach.count", "outreach.count", event.id()));
    }
    if (!outreach.invitation(event).isRevoked()) {
      screen = inviting(curator, event, screen);
    }
    if (!outreach.hasBegun(event) && !event.isCancelled()) {
      screen =
          screen.with(
              Button.press("outreach.move", "outreach.move", event.id()),
              Button.press("outreach.cancel", "outreach.cancel", event.id()));
    }
    return screen.with(back(event), Button.home());
  }

  private Screen inviting(Person curator, InformationEvent event, Screen screen) {
    Screen shared = outreach.hasBegun(event) ? screen : screen.with(announcement(event));
    return shared.with(
        Button.press("outreach.poster", "enrolment.poster", event.invitationCode()),
        Button.press("outreach.link", "enrolment.invitation", event.invitationCode()));
  }

  private Text words(InformationEvent event) {
    Invitation invitation = outreach.invitation(event);
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("outreach.joined", invitation.uses()));
    event.came().ifPresent(came -> lines.add(Text.of("outreach.came", came)));
    if (event.isCancelled()) {
      lines.add(Text.of("outreach.cancelled"));
    } else if (invitation.isRevoked()) {
      lines.add(Text.of("outreach.revoked"));
    }
    return Text.paragraphs(
        Text.of("outreach.card." + invitation.role(), event.when(), event.place()),
        Text.lines(lines));
  }

  /** A button that passes the word on, with the link that counts who comes by it. */
  private Button announcement(InformationEvent event) {
    Invitation invitation = outreach.invitation(event);
    School school = schools.get(programmes.get(event.programme()).school());
    Text words =
        Text.of("outreach.words." + invitation.role(), school.name(), event.when(), event.place());
    return chats.share(
        Text.of("outreach.share"),
        chats.link("i", event.invitationCode()),
        words,
        Voice.outward(school.language(), school.zone()));
  }

  private static Button back(InformationEvent event) {
    return Button.press("outreach.tolist", "outreach.list", event.programme());
  }
}
