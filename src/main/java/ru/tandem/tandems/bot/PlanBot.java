package ru.tandem.tandems.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTaskId;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * The plan of a tandem: what it aims at, and the steps. Either side writes and ticks off.
 *
 * <pre>
 *   К чему идёте?                  Выступить на школьной конференции
 *   Какая задача?                  Выбрать тему
 *   К какому дню?                  [12]
 * </pre>
 */
@Bot
class PlanBot implements Dialogue {

  private static final String AIM = "tandems.aim";
  private static final String TASK = "tandems.task";

  private final Tandems tandems;
  private final PlanTasks tasks;
  private final Guardians guardians;
  private final Programmes programmes;
  private final Chats chats;
  private final Clock clock;

  PlanBot(
      Tandems tandems,
      PlanTasks tasks,
      Guardians guardians,
      Programmes programmes,
      Chats chats,
      Clock clock) {
    this.tandems = tandems;
    this.tasks = tasks;
    this.guardians = guardians;
    this.programmes = programmes;
    this.chats = chats;
    this.clock = clock;
  }

  @OnPress("tandems.plan")
  Reply plan(Person person, TandemId id) {
    return plan(tandems.of(person, id));
  }

  private Screen plan(Tandem tandem) {
    List<Text> lines = new ArrayList<>();
    List<Button> ticks = new ArrayList<>();
    for (PlanTask task : tasks.findByTandemIdOrderByDueOnAscIdAsc(tandem.id())) {
      int number = ticks.size() + 1;
      String key = task.isDone() ? "tandems.plan.done" : "tandems.plan.todo";
      lines.add(Text.of(key, number, task.title(), task.dueOn()));
      ticks.add(
          Button.press(
              Text.of(key + ".button", number), "tandems.tick", task.id(), !task.isDone() ? 1 : 0));
    }
    Text aim =
        tandem
            .aim()
            .map(words -> Text.of("tandems.aim", words))
            .orElse(Text.of("tandems.plan.noaim"));
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("tandems.plan.heading"),
                aim,
                lines.isEmpty() ? Text.of("tandems.plan.empty") : Text.lines(lines),
                Text.of(
                    guardians.of(tandem).isEmpty()
                        ? "tandems.plan.read"
                        : "tandems.plan.readbyfamily")));
    screen = screen.grid(ticks, 4);
    return screen
        .with(
            Button.press("tandems.plan.aim", "tandems.setaim", tandem.id()),
            Button.press("tandems.plan.add", "tandems.addtask", tandem.id()))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  /** The button says what it is to become, so that a second press changes nothing. */
  @OnPress("tandems.tick")
  Reply tick(Person person, PlanTaskId id, int done) {
    PlanTask task = tasks.require(id);
    Tandem tandem = tandems.of(person, task.tandem());
    if (done == 1) {
      task.done(person.id(), clock.instant());
    } else {
      task.notDone();
    }
    return plan(tandem);
  }

  @OnPress("tandems.setaim")
  Reply setAim(Person person, TandemId id) {
    return Reply.begin(AIM, open(person, id).id());
  }

  @OnPress("tandems.addtask")
  Reply addTask(Person person, TandemId id) {
    Tandem tandem = open(person, id);
    return hasRoom(tandem)
        ? Reply.begin(TASK, tandem.id())
        : Reply.toast("tandems.plan.full", PlanTasks.MOST);
  }

  private boolean hasRoom(Tandem tandem) {
    return tasks.findByTandemIdOrderByDueOnAscIdAsc(tandem.id()).size() < PlanTasks.MOST;
  }

  private Tandem open(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (tandem.isEnded()) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  @Override
  public Set<String> forms() {
    return Set.of(AIM, TASK);
  }

  @Override
  public Form form(String name, Person person, String subject) {
    Tandem tandem = open(person, new TandemId(Long.parseLong(subject)));
    return name.equals(AIM) ? aim(person, tandem) : task(person, tandem);
  }

  private Form aim(Person person, Tandem tandem) {
    return Form.named(AIM)
        .ask("words", Kinds.line(200))
        .then(
            answers -> {
              tandem.aimsAt(answers.text("words"), person.id(), clock.instant());
              return plan(tandem);
            });
  }

  private Form task(Person person, Tandem tandem) {
    LocalDate today = chats.today(person);
    LocalDate end = programmes.get(tandem.programme()).endsOn();
    LocalDate last = end.isBefore(today) ? today : end;
    return Form.named(TASK)
        .ask("words", Kinds.line(200))
        .ask("day", Kinds.day(today, last, today))
        .then(answers -> add(person, tandem, answers));
  }

  private Reply add(Person person, Tandem tandem, Answers answers) {
    if (!hasRoom(tandem)) {
      throw new AlreadySettled();
    }
    tasks.save(
        PlanTask.of(
            tandem.id(), answers.text("words"), answers.date("day"), person.id(), clock.instant()));
    return plan(tandem);
  }
}
