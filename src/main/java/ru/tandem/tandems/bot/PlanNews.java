package ru.tandem.tandems.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.PlanDeed;
import ru.tandem.tandems.PlanReminders;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.TaskTicked;
import ru.tandem.timetable.OnDue;

/** Tells the others of a plan what has become of its tasks, and reminds of them. */
@Component
class PlanNews implements Matters, Snoozed {

  private static final String TASK = "tandems.todo";
  private static final String JUDGE = "tandems.judged";

  private final Tandems tandems;
  private final PlanTasks tasks;
  private final PlanReminders reminders;
  private final TandemCards cards;
  private final Chats chats;

  PlanNews(
      Tandems tandems, PlanTasks tasks, PlanReminders reminders, TandemCards cards, Chats chats) {
    this.tandems = tandems;
    this.tasks = tasks;
    this.reminders = reminders;
    this.cards = cards;
    this.chats = chats;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(TASK, this::isDone, JUDGE, this::isJudged);
  }

  private boolean isDone(PersonId who, Matter matter, Instant since) {
    return tasks
        .findById(matter.number())
        .filter(task -> !task.isDone() && !tandems.get(task.tandem()).isEnded())
        .isEmpty();
  }

  private boolean isJudged(PersonId who, Matter matter, Instant since) {
    return tasks
        .findById(matter.number())
        .filter(task -> task.awaitsMentor() && !tandems.get(task.tandem()).isEnded())
        .isEmpty();
  }

  @EventListener
  void ticked(TaskTicked event) {
    PlanTask task = tasks.require(event.task());
    Tandem tandem = tandems.get(task.tandem());
    if (event.deed() == PlanDeed.DONE) {
      tandem.atWorkWith(event.by()).forEach(mentor -> askMentor(mentor, task, event.by()));
    } else {
      String key =
          event.deed() == PlanDeed.ACCEPTED ? "tandems.task.accepted" : "tandems.task.sentback";
      Text redo = task.redo().map(said -> Text.of("tandems.plan.redo", said)).orElse(Text.empty());
      Screen news =
          Screen.of(Text.lines(Text.of(key, task.title()), redo)).with(open(task), Button.home());
      tandem.atWorkWith(event.by()).stream()
          .filter(one -> task.person().map(tandem::inPlaceOf).map(one::equals).orElse(true))
          .forEach(one -> chats.tell(one, news, Urgency.BROADCAST));
    }
  }

  private void askMentor(PersonId mentor, PlanTask task, PersonId by) {
    Screen question =
        Screen.of("tandems.task.ticked", cards.name(by), task.title())
            .with(
                Button.press("tandems.judge.yes", "tandems.accept", task.id()),
                Button.press("tandems.judge.no", "tandems.redo", task.id()))
            .with(open(task), Button.home());
    chats.tell(mentor, question, Urgency.REMINDER, Matter.of(JUDGE, task.id()));
  }

  private static Button open(PlanTask task) {
    return Button.press("tandems.plan.open", "tandems.plan", task.tandem());
  }

  @OnDue(PlanReminders.SOON)
  void soon(long id, Instant due) {
    tasks.findById(id).ifPresent(task -> remind(task, "tandems.task.soon"));
  }

  @OnDue(PlanReminders.LATE)
  void late(long id, Instant due) {
    tasks
        .findById(id)
        .filter(task -> !task.isDone())
        .ifPresent(
            task -> {
              remind(task, "tandems.task.late");
              reminders.later(task);
            });
  }

  /** Who does it, or all of them; nobody while the pair rests. */
  private void remind(PlanTask task, String key) {
    Tandem tandem = tandems.get(task.tandem());
    if (task.isDone()) {
      return;
    }
    List<PersonId> doing =
        tandem.atWork().stream()
            .filter(one -> task.person().map(tandem::doesNow).map(one::equals).orElse(true))
            .toList();
    for (PersonId one : doing) {
      chats.remind(one, reminder(one, task, key), Urgency.BROADCAST, Matter.of(TASK, task.id()));
    }
  }

  private Screen reminder(PersonId one, PlanTask task, String key) {
    Tandem tandem = tandems.get(task.tandem());
    return Screen.of(key, task.title(), task.dueOn(), cards.names(tandem.opposite(one)))
        .with(
            Button.press("tandems.task.done", "tandems.tick", task.id(), 1),
            Button.press(
                "tandems.task.another", "tandems.change", task.id(), PlanDialogue.Part.DAY))
        .snoozed(Matter.of(TASK, task.id()))
        .with(open(task), Button.home());
  }

  @Override
  public Map<String, Saying> again() {
    return Map.of(TASK, this::again);
  }

  private Optional<Again> again(Person who, Matter matter, Instant at) {
    return tasks
        .findById(matter.number())
        .filter(task -> !task.isDone() && tandems.get(task.tandem()).isAtWork(who.id()))
        .map(
            task ->
                new Again(
                    reminder(
                        who.id(),
                        task,
                        task.dueOn().isBefore(LocalDate.ofInstant(at, who.zone()))
                            ? "tandems.task.late"
                            : "tandems.task.soon"),
                    null));
  }
}
