package ru.tandem.feedback.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.feedback.AfterMeetings;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingAnswered;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.Seats;
import ru.tandem.meetings.bot.AfterMeeting;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Asks each side how a meeting was, right after it says that it took place. */
@Bot
class MeetingFeedback implements AfterMeeting, Snoozed {

  private static final String AGAIN = "feedback.meeting";
  private static final LocalTime HOUR = LocalTime.of(16, 0);

  private final Meetings meetings;
  private final Seats seats;
  private final Programmes programmes;
  private final Schools schools;
  private final AfterMeetings after;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;

  MeetingFeedback(
      Meetings meetings,
      Seats seats,
      Programmes programmes,
      Schools schools,
      AfterMeetings after,
      Chats chats,
      Agenda agenda,
      Clock clock) {
    this.meetings = meetings;
    this.seats = seats;
    this.programmes = programmes;
    this.schools = schools;
    this.after = after;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** The first question takes the place of "did it take place?". */
  @Override
  public Optional<Reply> ask(Person person, Meeting meeting) {
    return after
        .waiting(meeting, person.id())
        .map(asked -> Reply.begin(asked.dialogue(), AfterMeetings.subject(meeting)));
  }

  @OnPress("feedback.meeting")
  Reply meeting(Person person, MeetingId id) {
    return ask(person, seats.afterwards(person, id).meeting()).orElseThrow(AlreadySettled::new);
  }

  /** Whoever lets it lie is asked once more the next day. */
  @EventListener
  void on(MeetingAnswered answered) {
    if (answered.outcome() == Outcome.HELD) {
      Meeting meeting = meetings.get(answered.meeting());
      agenda.set(AGAIN, meeting.id().value(), nextDay(meeting));
    }
  }

  private Instant nextDay(Meeting meeting) {
    ZoneId zone = schools.get(programmes.get(meeting.programme()).school()).zone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return today.plusDays(1).atTime(HOUR).atZone(zone).toInstant();
  }

  /** Gently, and once. */
  @OnDue(AGAIN)
  void again(long id, Instant due) {
    Meeting meeting = meetings.get(new MeetingId(id));
    for (PersonId person : after.silent(meeting)) {
      after.waiting(meeting, person).ifPresent(asked -> remind(person, meeting, asked));
    }
  }

  private void remind(PersonId person, Meeting meeting, Questionnaire asked) {
    chats.remind(person, reminder(meeting), Urgency.BROADCAST, matter(meeting, asked));
  }

  private static Screen reminder(Meeting meeting) {
    return Screen.of("feedback.meeting.again", meeting.when())
        .with(Button.press("feedback.begin", "feedback.meeting", meeting.id()))
        .snoozed(Matter.of(AGAIN, meeting.id()))
        .with(Button.home());
  }

  private static Matter matter(Meeting meeting, Questionnaire asked) {
    return Matter.of(Chats.FORM, asked.dialogue(), AfterMeetings.subject(meeting));
  }

  @Override
  public Map<String, Saying> again() {
    return Map.of(AGAIN, (who, matter, at) -> again(who.id(), matter));
  }

  private Optional<Again> again(PersonId who, Matter matter) {
    return meetings
        .findById(matter.number())
        .filter(meeting -> after.silent(meeting).contains(who))
        .flatMap(
            meeting ->
                after
                    .waiting(meeting, who)
                    .map(asked -> new Again(reminder(meeting), null, matter(meeting, asked))));
  }
}
