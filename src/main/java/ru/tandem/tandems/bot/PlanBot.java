package ru.tandem.tandems.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.PlanEntries;
import ru.tandem.tandems.PlanEntry;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTaskId;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.TakePlanAlong;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.tandems.WorkOnPlan;

/** The plan of a tandem at a glance: its steps are ticked off, accepted, and agreed on here. */
@Bot
class PlanBot {

  private static final int HISTORY = 15;

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final PlanTasks tasks;
  private final PlanEntries entries;
  private final WorkOnPlan work;
  private final TakePlanAlong along;
  private final Guardians guardians;
  private final PlanText words;
  private final PlanWaits waits;
  private final TandemCards cards;
  private final Supplier<List<BesidePlan>> beside;

  PlanBot(
      Tandems tandems,
      VisibleTandems visible,
      PlanTasks tasks,
      PlanEntries entries,
      WorkOnPlan work,
      TakePlanAlong along,
      Guardians guardians,
      PlanText words,
      PlanWaits waits,
      TandemCards cards,
      ObjectProvider<BesidePlan> beside) {
    this.tandems = tandems;
    this.visible = visible;
    this.tasks = tasks;
    this.entries = entries;
    this.work = work;
    this.along = along;
    this.guardians = guardians;
    this.words = words;
    this.waits = waits;
    this.cards = cards;
    this.beside = SingletonSupplier.of(() -> beside.orderedStream().toList());
  }

  /** Those who work there write in it; whoever else may look at the pair reads it. */
  @OnPress("tandems.plan")
  Reply plan(Person reader, TandemId id) {
    return screen(reader, visible.of(reader, id));
  }

  Screen screen(Person reader, Tandem tandem) {
    Screen screen =
        Screen.of(
            Text.paragraphs(
                words.of(reader, tandem),
                Text.lines(beside.get().stream().map(one -> one.of(reader, tandem)).toList()),
                readers(reader, tandem)));
    if (tandem.isAtWork(reader.id())) {
      screen = forThose(reader, tandem, screen);
    } else if (visible.isCurated(reader, tandem) && work.isWhole(tandem)) {
      screen =
          screen.with(
              Button.press("tandems.plan.look", "tandems.looked", tandem.id()),
              Button.press("tandems.plan.return", "tandems.return", tandem.id()));
    }
    for (BesidePlan one : beside.get()) {
      screen = screen.grid(one.acts(reader, tandem), 1);
    }
    if (!entries.findByTandemIdOrderByIdDesc(tandem.id()).isEmpty()) {
      screen = screen.with(Button.press("tandems.plan.history", "tandems.history", tandem.id()));
    }
    return screen.with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  private Text readers(Person reader, Tandem tandem) {
    if (!tandem.has(reader.id())) {
      return Text.empty();
    }
    return Text.lines(
        Text.of(guardians.of(tandem).isEmpty() ? "tandems.plan.read" : "tandems.plan.readbyfamily"),
        waits.alsoReads(tandem));
  }

  private Screen forThose(Person reader, Tandem tandem, Screen screen) {
    List<Button> ticks = new ArrayList<>();
    List<Button> edits = new ArrayList<>();
    for (PlanTask task : tasks.of(tandem.id())) {
      int number = ticks.size() + 1;
      String key = task.isDone() ? "tandems.plan.done" : "tandems.plan.todo";
      ticks.add(
          Button.press(
              Text.of(key + ".button", number), "tandems.tick", task.id(), !task.isDone() ? 1 : 0));
      if (isMentor(reader, tandem) && task.awaitsMentor()) {
        edits.add(Button.press(Text.of("tandems.plan.judge", number), "tandems.judge", task.id()));
      }
    }
    if (work.isWhole(tandem) && !work.agreeing(tandem).contains(reader.id())) {
      screen = screen.with(Button.press("tandems.plan.agree", "tandems.agree", tandem.id()));
    }
    if (along.may(tandem, reader)) {
      screen = screen.with(Button.press("tandems.along", "tandems.along", tandem.id()));
    }
    screen = screen.grid(edits, 1).grid(ticks, 4);
    screen =
        screen
            .with(Button.press("tandems.plan.lead", "tandems.lead", tandem.id()))
            .with(
                Button.press("tandems.plan.aim", "tandems.setaim", tandem.id()),
                Button.press("tandems.plan.add", "tandems.addtask", tandem.id()));
    return ticks.isEmpty()
        ? screen
        : screen.with(Button.press("tandems.plan.edit", "tandems.edit", tandem.id()));
  }

  private static boolean isMentor(Person person, Tandem tandem) {
    return tandem.side(person.id()) == ParticipantRole.MENTOR;
  }

  /** What was not finished with the mentor before. */
  @OnPress("tandems.along")
  Reply along(Person mentee, TandemId id) {
    Tandem tandem = open(mentee, id);
    along.by(tandem, mentee);
    return screen(mentee, tandem);
  }

  /** The button says what it is to become, so that a second press changes nothing. */
  @OnPress("tandems.tick")
  Reply tick(Person person, PlanTaskId id, int done) {
    PlanTask task = tasks.require(id);
    Tandem tandem = open(person, task.tandem());
    if (done == 1) {
      work.done(tandem, task, person.id());
    } else {
      work.notDone(tandem, task, person.id());
    }
    return screen(person, tandem);
  }

  /** The mentor looks at what has been done. */
  @OnPress("tandems.judge")
  Reply judge(Person mentor, PlanTaskId id) {
    PlanTask task = judged(mentor, id);
    return Screen.of(
            Text.of("tandems.judge", task.title(), cards.name(task.doneBy().orElse(mentor.id()))))
        .with(
            Button.press("tandems.judge.yes", "tandems.accept", id),
            Button.press("tandems.judge.no", "tandems.redo", id))
        .with(Button.press("tandems.plan.back", "tandems.plan", task.tandem()), Button.home());
  }

  @OnPress("tandems.accept")
  Reply accept(Person mentor, PlanTaskId id) {
    PlanTask task = judged(mentor, id);
    Tandem tandem = open(mentor, task.tandem());
    work.done(tandem, task, mentor.id());
    return screen(mentor, tandem);
  }

  /** With a word about what is missing. */
  @OnPress("tandems.redo")
  Reply redo(Person mentor, PlanTaskId id) {
    return Reply.begin(PlanDialogue.REDO, judged(mentor, id).id());
  }

  private PlanTask judged(Person mentor, PlanTaskId id) {
    PlanTask task = tasks.require(id);
    if (!isMentor(mentor, open(mentor, task.tandem()))) {
      throw new NotFound();
    }
    if (!task.isDone()) {
      throw new AlreadySettled();
    }
    return task;
  }

  @OnPress("tandems.agree")
  Reply agree(Person person, TandemId id) {
    Tandem tandem = open(person, id);
    if (!work.isWhole(tandem)) {
      throw new AlreadySettled();
    }
    work.agree(tandem, person.id());
    return screen(person, tandem);
  }

  /** Nobody writes in it while he rests, or when it is over. */
  private Tandem open(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!tandem.isAtWork(person.id())) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  /** The curator has looked at it; those who work by it hear so. */
  @OnPress("tandems.looked")
  Reply looked(Person curator, TandemId id) {
    Tandem tandem = visible.curatedBy(curator, id);
    boolean first = work.look(tandem, curator.id());
    boolean passed = waits.goesOn(tandem, curator);
    if (first || passed) {
      Text done = Text.of(passed ? "tandems.plan.passed" : "tandems.plan.looked");
      return Screen.of(Text.paragraphs(done, words.of(curator, tandem)))
          .with(Button.press("tandems.card", "tandems.card", id), Button.home());
    }
    return screen(curator, tandem);
  }

  @OnPress("tandems.return")
  Reply giveBack(Person curator, TandemId id) {
    return Reply.begin(PlanDialogue.RETURN, visible.curatedBy(curator, id).id());
  }

  @OnPress("tandems.history")
  Reply history(Person reader, TandemId id) {
    Tandem tandem = visible.of(reader, id);
    List<PlanEntry> all = entries.findByTandemIdOrderByIdDesc(id);
    List<Text> lines =
        all.stream().limit(HISTORY).map(entry -> line(reader, tandem, entry)).toList();
    return Screen.of(
            Text.paragraphs(
                Text.of("tandems.history.heading"),
                Text.lines(lines),
                Text.more(all.size(), lines.size())))
        .with(Button.press("tandems.plan.back", "tandems.plan", id), Button.home());
  }

  /** A guardian knows the other family's child by the first name. */
  private Text line(Person reader, Tandem tandem, PlanEntry entry) {
    Text by =
        entry
            .person()
            .map(
                who ->
                    visible.isOutside(reader, tandem) && !visible.isOwn(reader, who)
                        ? cards.toOthers(List.<PersonId>of(who))
                        : cards.name(who))
            .orElse(Text.empty());
    Text deed = Text.of("tandems.history." + entry.deed());
    Text words =
        entry.words().map(said -> Text.of("tandems.history.words", said)).orElse(Text.empty());
    return Text.of("tandems.history.line", entry.doneAt(), Text.list(List.of(by, deed)), words);
  }
}
