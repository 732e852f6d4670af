package ru.tandem.meetings.bot;

import java.util.List;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.Aftermath;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingDisputed;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seats;
import ru.tandem.meetings.VersionsAgree;
import ru.tandem.meetings.Word;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.Tandems;

/**
 * What is asked of the curator when people say different things: whether they met, or whether one
 * of several was there.
 */
@Bot
class DisputeBot {

  private final Meetings meetings;
  private final Seats seats;
  private final Tandems tandems;
  private final CuratorsHear curators;
  private final SayOutcome outcome;
  private final MeetingGuides guides;
  private final MeetingCards cards;
  private final People people;

  DisputeBot(
      Meetings meetings,
      Seats seats,
      Tandems tandems,
      CuratorsHear curators,
      SayOutcome outcome,
      MeetingGuides guides,
      MeetingCards cards,
      People people) {
    this.meetings = meetings;
    this.seats = seats;
    this.tandems = tandems;
    this.curators = curators;
    this.outcome = outcome;
    this.guides = guides;
    this.cards = cards;
    this.people = people;
  }

  /** A question to the curators, with both versions. */
  @EventListener
  void ask(MeetingDisputed event) {
    Meeting meeting = meetings.get(event.meeting());
    curators.tell(
        tandems.get(meeting.tandem()).programme(),
        curator -> question(people.get(curator), meeting),
        Urgency.REMINDER,
        Matter.of(MeetingMatters.DISPUTE, meeting.id()));
  }

  /** Somebody has put his word right: there is nothing to find out. */
  @EventListener
  void agree(VersionsAgree event) {
    Meeting meeting = meetings.get(event.meeting());
    curators.tell(
        tandems.get(meeting.tandem()).programme(),
        curator ->
            Screen.of(
                    Text.paragraphs(
                        Text.of("meetings.dispute.fell"),
                        cards.facts(people.get(curator), meeting)))
                .with(MeetingActs.press("meetings.card", meeting), Button.home()),
        Urgency.BROADCAST);
  }

  @OnPress("meetings.dispute")
  Reply dispute(Person curator, MeetingId id) {
    Meeting meeting = seats.curatedBy(curator, id);
    if (!meeting.isDisputed()) {
      throw new AlreadySettled();
    }
    return question(curator, meeting);
  }

  private Screen question(Person curator, Meeting meeting) {
    Aftermath after = after(meeting);
    Text asked = Text.of(after.differ() ? "meetings.dispute" : "meetings.dispute.who");
    Screen screen =
        Screen.of(
            Text.paragraphs(asked, cards.facts(curator, meeting), Text.lines(versions(after))));
    screen = after.differ() ? whether(screen, meeting) : who(screen, after);
    return screen
        .with(Button.press("tandems.card", "tandems.card", meeting.tandem()).below())
        .with(Button.home());
  }

  private static Screen whether(Screen screen, Meeting meeting) {
    return screen.with(
        Button.press("meetings.verdict.held", "meetings.verdict", meeting.id(), Outcome.HELD),
        Button.press("meetings.verdict.missed", "meetings.verdict", meeting.id(), Outcome.MISSED));
  }

  private Screen who(Screen screen, Aftermath after) {
    MeetingId id = after.meeting().id();
    Screen asked = screen;
    for (PersonId one : after.contradicted()) {
      Text name = cards.name(one);
      asked =
          asked.with(
              Button.press(Text.of("meetings.found.there", name), "meetings.found.there", id, one),
              Button.press(
                  Text.of("meetings.found.absent", name), "meetings.found.absent", id, one));
    }
    return asked;
  }

  private Aftermath after(Meeting meeting) {
    return Aftermath.of(meeting, tandems.get(meeting.tandem()));
  }

  private List<Text> versions(Aftermath after) {
    Meeting meeting = after.meeting();
    return after.party().all().stream()
        .flatMap(id -> meeting.word(id).map(word -> version(id, word, after)).stream())
        .toList();
  }

  private Text version(PersonId who, Word word, Aftermath after) {
    Text said = Text.of("meetings.said." + word.outcome().name());
    Text reason =
        word.reason()
            .map(code -> MeetingCards.words(guides.reason(code).words()))
            .orElse(Text.empty());
    List<PersonId> without = after.contradicted();
    Text marked =
        who.equals(after.party().mentor()) && !without.isEmpty()
            ? Text.of("meetings.said.without", cards.names(without))
            : Text.empty();
    return Text.of("meetings.version", cards.name(who), Text.list(List.of(said, reason, marked)));
  }

  @OnPress("meetings.verdict")
  Reply verdict(Person curator, MeetingId id, Outcome verdict) {
    Meeting meeting = seats.curatedBy(curator, id);
    outcome.settleDispute(meeting, verdict, curator.id());
    return Screen.of("meetings.verdict.thanks").with(Button.home());
  }

  @OnPress("meetings.found.there")
  Reply there(Person curator, MeetingId id, PersonId mentee) {
    return found(curator, id, mentee, true);
  }

  @OnPress("meetings.found.absent")
  Reply absent(Person curator, MeetingId id, PersonId mentee) {
    return found(curator, id, mentee, false);
  }

  private Reply found(Person curator, MeetingId id, PersonId mentee, boolean there) {
    Meeting meeting = seats.curatedBy(curator, id);
    outcome.find(meeting, mentee, there);
    return meeting.isDisputed()
        ? question(curator, meeting)
        : Screen.of("meetings.verdict.thanks").with(Button.home());
  }
}
