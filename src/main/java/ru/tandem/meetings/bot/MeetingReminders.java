package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.StepMatter;
import ru.tandem.meetings.Aftermath;
import ru.tandem.meetings.Agreement;
import ru.tandem.meetings.Attending;
import ru.tandem.meetings.CuratorDiary;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingAgenda;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingOutside;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.Party;
import ru.tandem.meetings.Reminders;
import ru.tandem.meetings.Seat;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.OnDue;

/** Speaks when a meeting is near, over, or missing. */
@Component
class MeetingReminders implements Snoozed {

  /** What waits for the next day might come too late. */
  private static final Duration SOON = Duration.ofHours(36);

  /** So long each may say what became of a meeting. */
  private static final Duration SAID_WITHIN = Duration.ofDays(7);

  private final Meetings meetings;
  private final Tandems tandems;
  private final Participants participants;
  private final People people;
  private final NextMeeting next;
  private final MeetingAgenda agenda;
  private final CuratorDiary diary;
  private final MeetingCards cards;
  private final Chats chats;
  private final Clock clock;

  MeetingReminders(
      Meetings meetings,
      Tandems tandems,
      Participants participants,
      People people,
      NextMeeting next,
      MeetingAgenda agenda,
      CuratorDiary diary,
      MeetingCards cards,
      Chats chats,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.participants = participants;
    this.people = people;
    this.next = next;
    this.agenda = agenda;
    this.diary = diary;
    this.cards = cards;
    this.chats = chats;
    this.clock = clock;
  }

  @OnDue(MeetingAgenda.DAY)
  void early(long meeting, Instant due) {
    remind(meeting, Reminders.EARLY);
  }

  @OnDue(MeetingAgenda.HOURS)
  void late(long meeting, Instant due) {
    remind(meeting, Reminders.LATE);
  }

  /** A message that was held up does not say "tomorrow" on the very day. */
  private Text news(PersonId who, Meeting meeting, Instant at) {
    Person person = people.get(who);
    LocalDate day = LocalDate.ofInstant(meeting.startsAt(), person.zone());
    boolean tomorrow = day.equals(LocalDate.ofInstant(at, person.zone()).plusDays(1));
    return Text.of(tomorrow ? "meetings.remind.day" : "meetings.remind.hours");
  }

  private void remind(long id, Reminders reminder) {
    Instant now = clock.instant();
    Meeting meeting = meetings.get(new MeetingId(id));
    if (!meeting.isAhead(now) || !agenda.isTimely(reminder, meeting, now)) {
      return;
    }
    remindGuest(meeting, reminder);
    Tandem tandem = tandems.get(meeting.tandem());
    Attending attending = meeting.attending(Party.of(tandem));
    Matter matter = MeetingMatters.near(meeting, reminder);
    for (PersonId who : attending.awaited()) {
      Optional<Matter> early = Optional.of(matter).filter(any -> reminder == Reminders.EARLY);
      chats.tell(who, near(who, attending, early, now), Urgency.REMINDER, matter);
    }
  }

  /**
   * @param later what can be put off; empty when it is too near for that
   * @param at when it is read
   */
  private Screen near(PersonId who, Attending attending, Optional<Matter> later, Instant at) {
    Meeting meeting = attending.meeting();
    Screen screen =
        Screen.of(Text.paragraphs(news(who, meeting, at), cards.facts(people.get(who), meeting)));
    if (!meeting.isComing(who)) {
      screen = screen.with(MeetingActs.press("meetings.coming", meeting));
    }
    Screen acts =
        screen.with(
            MeetingActs.press("meetings.move", meeting), MeetingActs.cancel(attending, who));
    return later
        .map(acts::snoozed)
        .orElse(acts)
        .with(MeetingActs.press("meetings.guide", meeting), Button.home());
  }

  /** All that may be put off: that a meeting is near, and what is asked about one. */
  @Override
  public Map<String, Saying> again() {
    return Map.of(
        MeetingMatters.NEAR,
        this::nearAgain,
        MeetingMatters.OUTCOME,
        this::askAgain,
        MeetingMatters.PROPOSAL,
        this::proposalAgain,
        MeetingMatters.NEXT,
        (who, matter, at) -> nudge(who, new TandemId(matter.number())));
  }

  private Optional<Again> nearAgain(Person who, Matter matter, Instant at) {
    Instant now = clock.instant();
    return meeting(matter)
        .filter(meeting -> meeting.isAhead(now))
        .map(meeting -> meeting.attending(Party.of(tandems.get(meeting.tandem()))))
        .filter(attending -> attending.awaited().contains(who.id()))
        .map(
            attending ->
                new Again(
                    near(who.id(), attending, Optional.of(matter), at),
                    attending.meeting().startsAt()));
  }

  private Optional<Meeting> meeting(Matter matter) {
    return meetings.findById(matter.number());
  }

  private Optional<Again> askAgain(Person who, Matter matter, Instant at) {
    return meeting(matter)
        .map(meeting -> Aftermath.of(meeting, tandems.get(meeting.tandem())))
        .filter(after -> after.isAsking(who.id(), clock.instant()))
        .map(
            after ->
                new Again(
                    question(who.id(), after.meeting(), "meetings.ask.again"),
                    after.meeting().endsAt().plus(SAID_WITHIN)));
  }

  private Optional<Again> proposalAgain(Person who, Matter matter, Instant at) {
    return meeting(matter)
        .filter(
            meeting ->
                meeting.agreement(Party.of(tandems.get(meeting.tandem()))).waitsFor(who.id()))
        .map(
            meeting ->
                new Again(
                    cards.of(who, meeting, Text.of("meetings.remind.proposal")).snoozed(matter),
                    meeting.startsAt()));
  }

  /** The curator who comes is reminded as they are. */
  private void remindGuest(Meeting meeting, Reminders reminder) {
    diary
        .guest(meeting)
        .ifPresent(
            curator -> {
              Text facts = cards.facts(people.get(curator), meeting);
              Screen screen =
                  Screen.of(Text.paragraphs(news(curator, meeting, clock.instant()), facts))
                      .with(MeetingActs.press("meetings.visit.no", meeting))
                      .with(MeetingActs.press("meetings.guide.read", meeting), Button.home());
              chats.tell(curator, screen, Urgency.REMINDER, MeetingMatters.near(meeting, reminder));
            });
  }

  /** What has been agreed stays so, but nobody is to stand before a closed door. */
  @EventListener
  void outside(MeetingOutside event) {
    Meeting meeting = meetings.get(event.meeting());
    Tandem tandem = tandems.get(meeting.tandem());
    Attending attending = meeting.attending(Party.of(tandem));
    Text news = Text.of("meetings.outside." + event.outside());
    for (PersonId who : attending.awaited()) {
      Text facts = cards.facts(people.get(who), meeting);
      Screen screen =
          Screen.of(Text.paragraphs(news, Text.of("meetings.outside"), facts))
              .with(MeetingActs.press("meetings.move", meeting), MeetingActs.cancel(attending, who))
              .with(MeetingActs.press("meetings.card", meeting), Button.home());
      chats.tell(who, screen, Urgency.REMINDER, Matter.of(MeetingMatters.AGREED, meeting.id()));
    }
  }

  @OnDue(MeetingAgenda.ASK)
  void ask(long meeting, Instant due) {
    ask(meeting, "meetings.ask", Urgency.REMINDER, chats::tell);
  }

  @OnDue(MeetingAgenda.ASK_AGAIN)
  void askAgain(long meeting, Instant due) {
    ask(meeting, "meetings.ask.again", Urgency.BROADCAST, chats::remind);
  }

  /** The first time at once, and then as a reminder. */
  private interface Speaking {
    Object say(PersonId who, Screen screen, Urgency urgency, Matter... about);
  }

  private void ask(long id, String key, Urgency urgency, Speaking speaking) {
    Meeting meeting = meetings.get(new MeetingId(id));
    Aftermath after = Aftermath.of(meeting, tandems.get(meeting.tandem()));
    for (PersonId who : after.party().all()) {
      if (after.isAsking(who, clock.instant())) {
        speaking.say(
            who,
            question(who, meeting, key),
            urgency,
            Matter.of(MeetingMatters.OUTCOME, meeting.id()));
      }
    }
  }

  private Screen question(PersonId who, Meeting meeting, String key) {
    if (meeting.state() == MeetingState.TOLD) {
      return cards
          .of(people.get(who), meeting, Text.of("meetings.told"))
          .snoozed(Matter.of(MeetingMatters.OUTCOME, meeting.id()));
    }
    Text facts = cards.facts(people.get(who), meeting);
    Screen question = Screen.of(Text.paragraphs(Text.of(key), facts));
    return MeetingActs.asking(question, new Seat(meeting, tandems.get(meeting.tandem()), who))
        .snoozed(Matter.of(MeetingMatters.OUTCOME, meeting.id()))
        .with(Button.home());
  }

  /** The other side has let a proposal lie for a day. */
  @OnDue(MeetingAgenda.UNANSWERED)
  void unanswered(long id, Instant due) {
    Meeting meeting = meetings.get(new MeetingId(id));
    if (!meeting.isOpen()) {
      return;
    }
    boolean near = meeting.startsAt().isBefore(due.plus(SOON));
    Urgency urgency = near ? Urgency.REMINDER : Urgency.BROADCAST;
    Agreement agreement = meeting.agreement(Party.of(tandems.get(meeting.tandem())));
    for (PersonId who : agreement.party().all().stream().filter(agreement::waitsFor).toList()) {
      Text news = Text.of("meetings.remind.proposal");
      Matter matter = Matter.of(MeetingMatters.PROPOSAL, meeting.id());
      chats.remind(who, cards.of(people.get(who), meeting, news).snoozed(matter), urgency, matter);
    }
  }

  /** Nothing has been ahead of a tandem for some days: the mentor is asked to propose. */
  @OnDue(MeetingAgenda.NUDGE)
  void nudge(long id, Instant due) {
    Tandem tandem = tandems.get(new TandemId(id));
    Person mentor = people.get(tandem.mentorPerson());
    Optional<Again> nudge = nudge(mentor, tandem.id());
    if (nudge.isPresent()) {
      chats.remind(
          mentor.id(),
          nudge.get().screen(),
          Urgency.BROADCAST,
          Matter.of(MeetingMatters.NEXT, tandem.id()),
          StepMatter.of(participants.get(tandem.mentor())));
      agenda.nudgeAgain(tandem.id(), lastSeen(tandem), clock.instant());
    }
  }

  private Instant lastSeen(Tandem tandem) {
    return meetings.findByTandemIdOrderByStartsAt(tandem.id()).stream()
        .map(Meeting::startsAt)
        .filter(clock.instant()::isAfter)
        .reduce(tandem.formedAt(), (one, other) -> other.isAfter(one) ? other : one);
  }

  private Optional<Again> nudge(Person mentor, TandemId id) {
    Tandem tandem = tandems.get(id);
    return tandem.mentorPerson().equals(mentor.id())
        ? next.due(tandem).map(kind -> new Again(nudge(mentor, tandem, kind), null))
        : Optional.empty();
  }

  private Screen nudge(Person mentor, Tandem tandem, MeetingKind kind) {
    return Screen.of("meetings.nudge", cards.title(kind), cards.names(tandem.opposite(mentor.id())))
        .with(Button.press("meetings.propose", "meetings.propose", tandem.id()))
        .snoozed(Matter.of(MeetingMatters.NEXT, tandem.id()))
        .with(Button.home());
  }
}
