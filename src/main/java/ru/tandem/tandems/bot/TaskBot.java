package ru.tandem.tandems.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTaskId;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/** The steps of a plan one by one: changed, put in order, removed. */
@Bot
class TaskBot {

  private final Tandems tandems;
  private final PlanTasks tasks;
  private final WorkOnPlan work;
  private final PlanText words;
  private final PlanBot plan;

  TaskBot(Tandems tandems, PlanTasks tasks, WorkOnPlan work, PlanText words, PlanBot plan) {
    this.tandems = tandems;
    this.tasks = tasks;
    this.work = work;
    this.words = words;
    this.plan = plan;
  }

  @OnPress("tandems.edit")
  Reply edit(Person person, TandemId id) {
    Tandem tandem = open(person, id);
    List<Button> buttons = new ArrayList<>();
    for (PlanTask task : tasks.of(tandem.id())) {
      Text label = Text.of("tandems.edit.one", buttons.size() + 1, task.title());
      buttons.add(Button.press(label, "tandems.onetask", task.id()));
    }
    return Screen.of("tandems.edit.which")
        .grid(buttons, 1)
        .with(Button.press("tandems.plan.back", "tandems.plan", id), Button.home());
  }

  @OnPress("tandems.onetask")
  Reply one(Person person, PlanTaskId id) {
    PlanTask task = tasks.require(id);
    return one(person, open(person, task.tandem()), task);
  }

  private Screen one(Person person, Tandem tandem, PlanTask task) {
    int number = tasks.of(tandem.id()).indexOf(task) + 1;
    return Screen.of(words.line(person, tandem, task, number))
        .with(change("TITLE", task), change("DAY", task))
        .with(change("WHO", task), change("KIND", task))
        .with(
            Button.press("tandems.edit.up", "tandems.shift", task.id(), -1),
            Button.press("tandems.edit.down", "tandems.shift", task.id(), 1))
        .with(Button.press("tandems.edit.remove", "tandems.remove", task.id()))
        .with(Button.press("tandems.plan.back", "tandems.plan", tandem.id()), Button.home());
  }

  private static Button change(String what, PlanTask task) {
    return Button.press(
        "tandems.edit." + what, "tandems.change", task.id(), PlanDialogue.Part.valueOf(what));
  }

  @OnPress("tandems.change")
  Reply change(Person person, PlanTaskId id, PlanDialogue.Part part) {
    open(person, tasks.require(id).tandem());
    return Reply.begin(PlanDialogue.CHANGE, id + "-" + part);
  }

  @OnPress("tandems.shift")
  Reply shift(Person person, PlanTaskId id, int by) {
    PlanTask task = tasks.require(id);
    Tandem tandem = open(person, task.tandem());
    work.move(task, by < 0 ? -1 : 1);
    return one(person, tandem, task);
  }

  /** One slip of a finger must not lose what others have planned. */
  @OnPress("tandems.remove")
  Reply remove(Person person, PlanTaskId id) {
    PlanTask task = tasks.require(id);
    open(person, task.tandem());
    return Screen.of("tandems.remove.sure", task.title())
        .with(Button.press("tandems.remove.yes", "tandems.removed", id))
        .with(Button.press("tandems.remove.no", "tandems.onetask", id), Button.home());
  }

  @OnPress("tandems.removed")
  Reply removed(Person person, PlanTaskId id) {
    PlanTask task = tasks.require(id);
    Tandem tandem = open(person, task.tandem());
    work.remove(tandem, task, person.id());
    return plan.screen(person, tandem);
  }

  private Tandem open(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!tandem.isAtWork(person.id())) {
      throw new AlreadySettled();
    }
    return tandem;
  }
}
