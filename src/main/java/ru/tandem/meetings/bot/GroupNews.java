package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participants;
import ru.tandem.meetings.Aftermath;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingAnswered;
import ru.tandem.meetings.MeetingExcused;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingVoted;
import ru.tandem.meetings.MeetingWished;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Outcome;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.MenteeJoined;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** What one of several says about a meeting, told to the one who leads it, and to newcomers. */
@Component
class GroupNews {

  private final Meetings meetings;
  private final Tandems tandems;
  private final Participants participants;
  private final People people;
  private final MeetingCards cards;
  private final MeetingNews news;
  private final MeetingFiles files;
  private final Chats chats;
  private final Clock clock;

  GroupNews(
      Meetings meetings,
      Tandems tandems,
      Participants participants,
      People people,
      MeetingCards cards,
      MeetingNews news,
      MeetingFiles files,
      Chats chats,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.participants = participants;
    this.people = people;
    this.cards = cards;
    this.news = news;
    this.files = files;
    this.chats = chats;
    this.clock = clock;
  }

  /** A yes is seen on the card; a no may make the one who proposed think again. */
  @EventListener
  void voted(MeetingVoted event) {
    Meeting meeting = meetings.get(event.meeting());
    if (!event.yes()) {
      tell(
          meeting.proposal().by(),
          meeting,
          Text.of("meetings.voted.no", cards.name(event.person())));
    }
  }

  private void tell(PersonId who, Meeting meeting, Text said) {
    Person reader = people.get(who);
    chats.tell(who, cards.of(reader, meeting, said), Urgency.REMINDER);
  }

  /** The mentor may put it to all by one tap. */
  @EventListener
  void wished(MeetingWished event) {
    Meeting meeting = meetings.get(event.meeting());
    Tandem tandem = tandems.get(meeting.tandem());
    Text said = Text.of("meetings.wish", cards.name(event.person()), event.wish().startsAt());
    PersonId mentor = tandem.mentorPerson();
    Screen screen =
        Screen.of(Text.paragraphs(said, cards.facts(people.get(mentor), meeting)))
            .with(
                Button.press(
                    Text.of("meetings.adopt", event.wish().startsAt()),
                    "meetings.adopt",
                    meeting.id(),
                    event.wish().startsAt().getEpochSecond()))
            .with(MeetingActs.press("meetings.card", meeting), Button.home());
    chats.tell(mentor, screen, Urgency.REMINDER);
  }

  /** The mentor hears who will be missing; the others meet. */
  @EventListener
  void excused(MeetingExcused event) {
    Meeting meeting = meetings.get(event.meeting());
    Tandem tandem = tandems.get(meeting.tandem());
    tell(
        tandem.mentorPerson(),
        meeting,
        Text.of("meetings.excused.news", cards.name(event.person())));
    boolean worried =
        meeting.excuse(event.person()).filter(MeetingGuides.WORRY::equals).isPresent();
    if (worried) {
      news.callCurator(tandem, meeting, event.person());
    }
  }

  /** Who was not there has said so himself: the meeting is held without a word about it. */
  @EventListener
  void absent(MeetingAnswered event) {
    if (event.outcome() == Outcome.ABSENT) {
      Meeting meeting = meetings.get(event.meeting());
      PersonId mentor = Aftermath.of(meeting, tandems.get(meeting.tandem())).party().mentor();
      tell(mentor, meeting, Text.of("meetings.absent.news", cards.name(event.person())));
    }
  }

  /** Whoever comes to a group that has something ahead is asked, too. */
  @EventListener
  void joined(MenteeJoined event) {
    Tandem tandem = tandems.get(event.tandem());
    Person newcomer = people.get(participants.get(event.mentee()).person());
    List<Meeting> ahead = meetings.ahead(tandem.id(), clock.instant());
    ahead.stream()
        .limit(1)
        .forEach(
            meeting ->
                chats.tell(
                    newcomer.id(),
                    files.with(
                        cards.of(newcomer, meeting, Text.of("meetings.agreed.silent")),
                        newcomer,
                        meeting),
                    Urgency.REMINDER));
  }
}
