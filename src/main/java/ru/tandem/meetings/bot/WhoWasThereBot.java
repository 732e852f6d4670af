package ru.tandem.meetings.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.AbsenceTakenBack;
import ru.tandem.meetings.Aftermath;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.MenteeFound;
import ru.tandem.meetings.MentorMarked;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandems;

/** The mentor of several says who was not there; each of them has the last word about himself. */
@Bot
class WhoWasThereBot {

  private final Meetings meetings;
  private final Seats seats;
  private final Tandems tandems;
  private final SayOutcome outcome;
  private final MeetingCards cards;
  private final People people;
  private final Chats chats;

  WhoWasThereBot(
      Meetings meetings,
      Seats seats,
      Tandems tandems,
      SayOutcome outcome,
      MeetingCards cards,
      People people,
      Chats chats) {
    this.meetings = meetings;
    this.seats = seats;
    this.tandems = tandems;
    this.outcome = outcome;
    this.cards = cards;
    this.people = people;
    this.chats = chats;
  }

  /** They have met, but not all of them. */
  @OnPress("meetings.notall")
  Reply notAll(Person mentor, MeetingId id) {
    Seat seat = seats.afterwards(mentor, id);
    outcome.say(seat, Outcome.HELD);
    return list(seat);
  }

  @OnPress("meetings.who")
  Reply who(Person mentor, MeetingId id) {
    return list(seats.afterwards(mentor, id));
  }

  private Screen list(Seat seat) {
    if (!outcome.mayMark(seat)) {
      throw new AlreadySettled();
    }
    Meeting meeting = seat.meeting();
    List<Button> all = new ArrayList<>();
    for (PersonId one : seat.corrected().markable()) {
      boolean marked = meeting.isMarkedAbsent(one);
      Text label = Text.of(marked ? "meetings.who.absent" : "meetings.who.there", cards.name(one));
      String act = marked ? "meetings.who.there" : "meetings.who.absent";
      all.add(Button.press(label, act, meeting.id(), one));
    }
    List<PersonId> own =
        seat.aftermath().party().mentees().stream()
            .filter(one -> !seat.corrected().markable().contains(one))
            .toList();
    return Screen.of(
            Text.paragraphs(
                Text.of("meetings.who.list"),
                own.isEmpty() ? Text.empty() : Text.of("meetings.who.own", cards.names(own))))
        .grid(all, 1)
        .with(Button.press("meetings.who.done", "meetings.held", meeting.id()))
        .with(Button.home());
  }

  @OnPress("meetings.who.absent")
  Reply absent(Person mentor, MeetingId id, PersonId mentee) {
    return mark(mentor, id, mentee, true);
  }

  @OnPress("meetings.who.there")
  Reply there(Person mentor, MeetingId id, PersonId mentee) {
    return mark(mentor, id, mentee, false);
  }

  private Reply mark(Person mentor, MeetingId id, PersonId mentee, boolean absent) {
    Seat seat = seats.afterwards(mentor, id);
    outcome.mark(seat, mentee, absent);
    return list(seat);
  }

  /** Whoever has said nothing yet may say that it was otherwise. */
  @EventListener
  void marked(MentorMarked event) {
    Meeting meeting = meetings.get(event.meeting());
    if (meeting.word(event.mentee()).isPresent()) {
      return;
    }
    Text news = Text.of(event.absent() ? "meetings.marked" : "meetings.marked.no");
    Screen screen =
        Screen.of(Text.paragraphs(news, cards.facts(people.get(event.mentee()), meeting)));
    if (event.absent()) {
      screen =
          screen.with(
              Button.press("meetings.marked.yes", "meetings.absent", meeting.id()),
              Button.press("meetings.marked.wrong", "meetings.held", meeting.id()));
    }
    chats.tell(
        event.mentee(),
        screen.with(Button.home()),
        Urgency.BROADCAST,
        MeetingMatters.marked(meeting, event));
  }

  /** Both hear what the curator has found. */
  @EventListener
  void found(MenteeFound event) {
    Meeting meeting = meetings.get(event.meeting());
    PersonId mentor = Aftermath.of(meeting, tandems.get(meeting.tandem())).party().mentor();
    String key = event.there() ? "meetings.found.yes" : "meetings.found.no";
    tell(mentor, meeting, Text.of(key, cards.name(event.mentee())), Urgency.REMINDER);
    tell(event.mentee(), meeting, Text.of(key + ".own"), Urgency.REMINDER);
  }

  /** The mentor had heard that this one was not there. */
  @EventListener
  void takenBack(AbsenceTakenBack event) {
    Meeting meeting = meetings.get(event.meeting());
    PersonId mentor = Aftermath.of(meeting, tandems.get(meeting.tandem())).party().mentor();
    Text news = Text.of("meetings.absent.undone", cards.name(event.mentee()));
    tell(mentor, meeting, news, Urgency.BROADCAST);
  }

  private void tell(PersonId who, Meeting meeting, Text news, Urgency urgency) {
    chats.tell(
        who,
        Screen.of(Text.paragraphs(news, cards.facts(people.get(who), meeting)))
            .with(MeetingActs.press("meetings.card", meeting), Button.home()),
        urgency);
  }
}
