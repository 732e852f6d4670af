package ru.tandem.meetings.bot;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.AskGuardians;
import ru.tandem.meetings.GuardianRefused;
import ru.tandem.meetings.GuardianWord;
import ru.tandem.meetings.GuardianWords;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** At home a minor is not let come to a meeting outside school: one message to each concerned. */
@Component
class WithheldNews {

  private final Meetings meetings;
  private final GuardianWords words;
  private final AskGuardians ask;
  private final Tandems tandems;
  private final People people;
  private final MeetingCards cards;
  private final MeetingFiles files;
  private final Chats chats;

  WithheldNews(
      Meetings meetings,
      GuardianWords words,
      AskGuardians ask,
      Tandems tandems,
      People people,
      MeetingCards cards,
      MeetingFiles files,
      Chats chats) {
    this.meetings = meetings;
    this.words = words;
    this.ask = ask;
    this.tandems = tandems;
    this.people = people;
    this.cards = cards;
    this.files = files;
    this.chats = chats;
  }

  /** Without blame, and without telling who has said it: why, and what becomes of the meeting. */
  @EventListener
  void refused(GuardianRefused event) {
    Meeting meeting = meetings.get(event.meeting());
    boolean off = !cards.isAhead(meeting);
    String why = event.silent() ? "meetings.parent.silent" : "meetings.parent.without";
    Text news =
        Text.of(off ? why : why + ".others", cards.name(event.child()), cards.line(meeting));
    Tandem tandem = tandems.get(meeting.tandem());
    for (PersonId one : GuardianBot.concerned(tandem, event.child())) {
      Screen screen =
          off
              ? Screen.of(news).with(MeetingNews.another(tandem))
              : Screen.of(news).with(MeetingActs.press("meetings.card", meeting));
      chats.tell(
          one,
          files.following(screen, people.get(one), tandem.id()).with(Button.home()),
          Urgency.REMINDER);
    }
    tellFamily(meeting, event);
  }

  /** All who answer for the child, but whoever has just said no. */
  private void tellFamily(Meeting meeting, GuardianRefused event) {
    Text news =
        Text.of(
            event.silent() ? "meetings.parent.late" : "meetings.parent.other",
            cards.name(event.child()),
            cards.line(meeting));
    words.findByMeetingIdOrderById(meeting.id()).stream()
        .filter(word -> word.child().equals(event.child()) && ask.isGuardian(word))
        .filter(word -> word.yes().orElse(!ask.isForFamily(word)))
        .forEach(word -> chats.tell(word.guardian(), orAllow(news, word), Urgency.REMINDER));
  }

  /** Where the others meet all the same, a late yes counts. */
  private Screen orAllow(Text news, GuardianWord word) {
    Screen screen = Screen.of(news);
    Screen open =
        ask.mayAllow(word)
            ? screen.with(Button.press("meetings.parent.yes", "meetings.parent.yes", word.id()))
            : screen;
    return open.with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }
}
