package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.Aftermath;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingJudged;
import ru.tandem.meetings.MeetingTold;
import ru.tandem.meetings.MeetingUnconfirmed;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.Party;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.SeriesStopped;
import ru.tandem.people.Guardianship;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** What the others hear of what one side, or the curator, has said about a meeting or a rhythm. */
@Component
class OutcomeNews {

  private final Meetings meetings;
  private final Tandems tandems;
  private final Guardians guardians;
  private final People people;
  private final MeetingCards cards;
  private final MeetingActs acts;
  private final MeetingFiles files;
  private final Chats chats;
  private final Clock clock;

  OutcomeNews(
      Meetings meetings,
      Tandems tandems,
      Guardians guardians,
      People people,
      MeetingCards cards,
      MeetingActs acts,
      MeetingFiles files,
      Chats chats,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.guardians = guardians;
    this.people = people;
    this.cards = cards;
    this.acts = acts;
    this.files = files;
    this.chats = chats;
    this.clock = clock;
  }

  /** One side says that they have met: the other has the word. */
  @EventListener
  void told(MeetingTold event) {
    Meeting meeting = meetings.get(event.meeting());
    Aftermath aftermath = Aftermath.of(meeting, tandems.get(meeting.tandem()));
    for (PersonId id : aftermath.party().all()) {
      if (aftermath.isAsking(id, clock.instant())) {
        chats.tell(
            id,
            cards.of(people.get(id), meeting, Text.of("meetings.told")),
            Urgency.REMINDER,
            Matter.of(MeetingMatters.OUTCOME, meeting.id()));
      }
    }
  }

  /** It does not count, and whoever told of it is not left to think that it does. */
  @EventListener
  void unconfirmed(MeetingUnconfirmed event) {
    Meeting meeting = meetings.get(event.meeting());
    Tandem tandem = tandems.get(meeting.tandem());
    PersonId teller = meeting.proposal().by();
    if (tandem.isAtWork(teller)) {
      Text facts = cards.facts(people.get(teller), meeting);
      chats.tell(
          teller,
          Screen.of(Text.paragraphs(Text.of("meetings.told.silent"), facts))
              .with(Button.press("meetings.told.again", "meetings.tell", tandem.id()))
              .with(Button.press("meetings.told.curator", "consents.letter"), Button.home()),
          Urgency.BROADCAST);
    }
  }

  /** Both hear what was found, and what may be done now. */
  @EventListener
  void judged(MeetingJudged event) {
    Meeting meeting = meetings.get(event.meeting());
    Tandem tandem = tandems.get(meeting.tandem());
    Text verdict =
        Text.of(
            event.outcome() == Outcome.HELD ? "meetings.judged.held" : "meetings.judged.missed");
    for (PersonId id : concerned(meeting, tandem)) {
      Text facts = cards.facts(people.get(id), meeting);
      Screen screen = Screen.of(Text.paragraphs(verdict, facts));
      if (acts.wantsNewTime(new Seat(meeting, tandem, id))) {
        screen = screen.with(MeetingActs.press("meetings.newtime", meeting));
      }
      chats.tell(id, screen.with(Button.home()), Urgency.REMINDER);
    }
  }

  /** Who works there now, and who was there then. */
  private static List<PersonId> concerned(Meeting meeting, Tandem tandem) {
    return Stream.concat(
            Party.of(tandem).all().stream(), Aftermath.of(meeting, tandem).party().all().stream())
        .distinct()
        .toList();
  }

  /** No more of the regular ones come by themselves. */
  @EventListener
  void stopped(SeriesStopped event) {
    Tandem tandem = tandems.get(event.tandem());
    for (PersonId id : Party.of(tandem).others(event.by())) {
      Person reader = people.get(id);
      Screen screen =
          Screen.of(Text.paragraphs(Text.of("meetings.series.stopped"), cards.whom(reader, tandem)))
              .with(Button.press("meetings.propose.another", "meetings.propose", tandem.id()))
              .with(Button.home());
      chats.tell(id, files.following(screen, reader, tandem.id()), Urgency.REMINDER);
    }
    for (Guardianship row : guardians.of(tandem)) {
      Screen news =
          Screen.of("meetings.guardian.stopped", cards.name(row.child()))
              .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
      chats.tell(row.guardian(), news, Urgency.REMINDER);
    }
  }
}
