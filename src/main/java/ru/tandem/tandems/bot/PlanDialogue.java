package ru.tandem.tandems.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTaskId;
import ru.tandem.tandems.PlanTaskKind;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.tandems.WorkOnPlan;

/**
 * What is asked about one thing of a plan.
 *
 * <pre>
 *   К чему идёте?                  Выступить на школьной конференции
 *
 *   Какая задача?                  Выбрать тему
 *   К какому дню?                  [12]
 *   Кто делает?                    [Вместе]
 *   Что это?                       [Проект]
 *
 *   Что доделать?                  Добавь два источника
 * </pre>
 */
@Bot
class PlanDialogue {

  static final String REDO = "tandems.redo";
  static final String RETURN = "tandems.return";
  static final String CHANGE = "tandems.change";

  private static final String AIM = "tandems.aim";
  private static final String TASK = "tandems.task";
  private static final String ALL = "all";
  private static final int LINE = 200;

  /** What of a task is changed. */
  enum Part {
    TITLE,
    DAY,
    WHO,
    KIND
  }

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final PlanTasks tasks;
  private final WorkOnPlan work;
  private final Programmes programmes;
  private final TandemCards cards;
  private final PlanBot plan;
  private final Chats chats;

  PlanDialogue(
      Tandems tandems,
      VisibleTandems visible,
      PlanTasks tasks,
      WorkOnPlan work,
      Programmes programmes,
      TandemCards cards,
      PlanBot plan,
      Chats chats) {
    this.tandems = tandems;
    this.visible = visible;
    this.tasks = tasks;
    this.work = work;
    this.programmes = programmes;
    this.cards = cards;
    this.plan = plan;
    this.chats = chats;
  }

  @OnPress("tandems.setaim")
  Reply setAim(Person person, TandemId id) {
    return Reply.begin(AIM, open(person, id).id());
  }

  @OnPress("tandems.addtask")
  Reply addTask(Person person, TandemId id) {
    Tandem tandem = open(person, id);
    return tasks.of(tandem.id()).size() < PlanTasks.MOST
        ? Reply.begin(TASK, tandem.id())
        : Reply.toast("tandems.plan.full", PlanTasks.MOST);
  }

  private Tandem open(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!tandem.isAtWork(person.id())) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  @OnForm(AIM)
  Form aim(Person person, TandemId id) {
    Tandem tandem = open(person, id);
    return Form.named(AIM)
        .ask("words", Kinds.line(LINE))
        .hint(Text.of("tandems.aim.hint"))
        .then(
            answers -> {
              work.aim(tandem, answers.text("words"), person.id());
              return plan.screen(person, tandem);
            });
  }

  @OnForm(TASK)
  Form task(Person person, TandemId id) {
    Tandem tandem = open(person, id);
    return Form.named(TASK)
        .ask("words", Kinds.line(LINE))
        .ask("day", day(person, tandem))
        .ask("who", who(tandem))
        .ask("kind", kind())
        .optional()
        .then(answers -> add(person, tandem, answers));
  }

  private Kind day(Person person, Tandem tandem) {
    LocalDate today = chats.today(person);
    LocalDate end = programmes.get(tandem.programme()).endsOn();
    return Kinds.day(today, end.isBefore(today) ? today : end, today);
  }

  private Kind who(Tandem tandem) {
    List<Option> options = new ArrayList<>();
    options.add(Kinds.option(ALL, Text.of("tandems.task.all")));
    tandem.people().forEach(one -> options.add(Kinds.option(one.toString(), cards.name(one))));
    return Kinds.choice(options);
  }

  private static Kind kind() {
    return Kinds.choice(
        Kinds.options(
            "tandems.kind",
            Arrays.stream(PlanTaskKind.values()).map(Enum::name).toArray(String[]::new)));
  }

  private Reply add(Person person, Tandem tandem, Answers answers) {
    work.add(
        tandem,
        new WorkOnPlan.Step(
            answers.text("words"), kind(answers), who(answers, tandem), answers.date("day")),
        person.id());
    return plan.screen(person, tandem);
  }

  private static PlanTaskKind kind(Answers answers) {
    String kind = answers.text("kind");
    return kind.isEmpty() ? null : PlanTaskKind.valueOf(kind);
  }

  /** Whoever has left meanwhile does nothing here. */
  private static PersonId who(Answers answers, Tandem tandem) {
    return tandem.people().stream()
        .filter(one -> one.toString().equals(answers.text("who")))
        .findFirst()
        .orElse(null);
  }

  @OnForm(CHANGE)
  Form change(Person person, PlanTaskId id, Part part) {
    PlanTask task = tasks.require(id);
    Tandem tandem = open(person, task.tandem());
    Form form = Form.named(CHANGE);
    switch (part) {
      case TITLE -> form.ask("words", Text.of("tandems.task.words"), Kinds.line(LINE));
      case DAY -> form.ask("day", Text.of("tandems.task.day"), day(person, tandem));
      case WHO -> form.ask("who", Text.of("tandems.task.who"), who(tandem));
      case KIND -> form.ask("kind", Text.of("tandems.task.kind"), kind());
    }
    return form.then(
        answers -> {
          change(person, tandem, task, part, answers);
          return plan.screen(person, tandem);
        });
  }

  private void change(Person person, Tandem tandem, PlanTask task, Part part, Answers answers) {
    switch (part) {
      case TITLE -> work.rename(tandem, task, answers.text("words"), person.id());
      case DAY -> work.redate(tandem, task, answers.date("day"), person.id());
      case WHO -> work.assign(tandem, task, who(answers, tandem), person.id());
      case KIND -> work.as(tandem, task, kind(answers), person.id());
    }
  }

  @OnForm(REDO)
  Form redo(Person mentor, PlanTaskId id) {
    PlanTask task = tasks.require(id);
    Tandem tandem = open(mentor, task.tandem());
    return Form.named(REDO)
        .ask("words", Kinds.text(LINE))
        .optional()
        .then(
            answers -> {
              work.sendBack(tandem, task, answers.text("words"), mentor.id());
              return plan.screen(mentor, tandem);
            });
  }

  @OnForm(RETURN)
  Form giveBack(Person curator, TandemId id) {
    Tandem tandem = visible.curatedBy(curator, id);
    return Form.named(RETURN)
        .ask("words", Kinds.text(500))
        .then(answers -> returned(curator, tandem, answers.text("words")));
  }

  private Reply returned(Person curator, Tandem tandem, String words) {
    work.giveBack(tandem, words, curator.id());
    Text news = Text.of("tandems.plan.returned", words);
    for (PersonId one : tandem.concerned()) {
      Screen screen =
          Screen.of(cards.news(news, one, tandem))
              .with(Button.press("tandems.plan.open", "tandems.plan", tandem.id()), Button.home());
      chats.tell(one, screen, Urgency.REMINDER);
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("tandems.plan.returned.told"), chats.unreached(tandem.concerned())))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }
}
