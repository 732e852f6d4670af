package ru.tandem.feedback.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.feedback.AfterMeetings;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.Seats;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.QuestionnaireAnswered;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/**
 * What somebody says, after a meeting, that they have agreed on becomes a task of their plan. When
 * the other side has told its own version before, he is asked whether it is the same.
 */
@Bot
class AgreedTasks {

  /** The answer that is a task. */
  private static final String TASK = "task";

  private static final int A_WEEK = 7;

  private final Meetings meetings;
  private final Seats seats;
  private final Tandems tandems;
  private final NextMeeting next;
  private final AfterMeetings after;
  private final Responses responses;
  private final PlanTasks tasks;
  private final WorkOnPlan work;
  private final Chats chats;
  private final Clock clock;

  AgreedTasks(
      Meetings meetings,
      Seats seats,
      Tandems tandems,
      NextMeeting next,
      AfterMeetings after,
      Responses responses,
      PlanTasks tasks,
      WorkOnPlan work,
      Chats chats,
      Clock clock) {
    this.meetings = meetings;
    this.seats = seats;
    this.tandems = tandems;
    this.next = next;
    this.after = after;
    this.responses = responses;
    this.tasks = tasks;
    this.work = work;
    this.chats = chats;
    this.clock = clock;
  }

  @EventListener
  void on(QuestionnaireAnswered answered) {
    if (answered.purpose() == Purpose.AFTER_MEETING) {
      Response response = responses.findById(answered.response().value()).orElseThrow();
      response.text(TASK).ifPresent(words -> agreed(answered.subject(), words, response.person()));
    }
  }

  private void agreed(String subject, String words, PersonId by) {
    Meeting meeting = meetings.get(new MeetingId(Long.parseLong(subject.split(":")[1])));
    Tandem tandem = tandems.get(meeting.tandem());
    if (!tandem.isAtWork(by)) {
      return;
    }
    List<PlanTask> known = tasks.findByTandemIdAndOriginOrderById(tandem.id(), subject);
    if (known.stream().anyMatch(task -> task.title().equalsIgnoreCase(words))) {
      return;
    }
    Screen screen =
        known.isEmpty() ? added(meeting, tandem, words, by) : another(meeting, known, words);
    chats.tell(by, screen, Urgency.INTERACTIVE);
  }

  /** Two may have told of one thing in different words. */
  private static Screen another(Meeting meeting, List<PlanTask> known, String words) {
    return Screen.of("feedback.task.known", words, known.get(0).title())
        .with(Button.press("feedback.task.more", "feedback.task.more", meeting.id()))
        .with(Button.press("tandems.plan.open", "tandems.plan", meeting.tandem()), Button.home());
  }

  private Screen added(Meeting meeting, Tandem tandem, String words, PersonId by) {
    if (tasks.of(tandem.id()).size() >= PlanTasks.MOST) {
      return Screen.of("tandems.plan.full", PlanTasks.MOST)
          .with(Button.press("tandems.plan.open", "tandems.plan", tandem.id()), Button.home());
    }
    LocalDate due = due(tandem);
    PlanTask task =
        work.agreedAt(
            AfterMeetings.subject(meeting),
            tandem,
            new WorkOnPlan.Step(words, null, null, due),
            by);
    return Screen.of("feedback.task.added", words, due)
        .with(
            Button.press("feedback.task.day", "tandems.change", task.id(), "DAY"),
            Button.press("tandems.plan.open", "tandems.plan", tandem.id()))
        .with(Button.home());
  }

  /** By their next meeting, else in a week, and never after the season. */
  private LocalDate due(Tandem tandem) {
    ZoneId zone = next.zone(tandem);
    LocalDate week = LocalDate.now(clock.withZone(zone)).plusDays(A_WEEK);
    LocalDate day =
        next.ahead(tandem).map(one -> LocalDate.ofInstant(one.startsAt(), zone)).orElse(week);
    return day.isAfter(next.lastDay(tandem)) ? next.lastDay(tandem) : day;
  }

  /** It is something else than what the other side has told. */
  @OnPress("feedback.task.more")
  Reply more(Person person, MeetingId id) {
    Meeting meeting = seats.of(person, id).meeting();
    Tandem tandem = tandems.get(meeting.tandem());
    String subject = AfterMeetings.subject(meeting);
    String words =
        after
            .questionnaire(meeting, person.id())
            .flatMap(asked -> responses.latest(person.id(), asked.id(), subject))
            .flatMap(response -> response.text(TASK))
            .orElseThrow(AlreadySettled::new);
    boolean known =
        tasks.findByTandemIdAndOriginOrderById(tandem.id(), subject).stream()
            .anyMatch(task -> task.title().equalsIgnoreCase(words));
    if (known || !tandem.isAtWork(person.id())) {
      throw new AlreadySettled();
    }
    return added(meeting, tandem, words, person.id());
  }
}
