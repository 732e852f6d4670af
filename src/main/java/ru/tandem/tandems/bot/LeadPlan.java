package ru.tandem.tandems.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ru.tandem.config.Words;
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
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.DevelopmentPlan;
import ru.tandem.tandems.PlanMode;
import ru.tandem.tandems.PlanTemplate;
import ru.tandem.tandems.PlanTemplates;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/**
 * Leads those who sit together at the planning meeting through their plan, step by step.
 *
 * <pre>
 *   С чего начинаем?               [Подготовиться к экзамену]
 *   Что мешает сейчас?             [Так и записать]
 *   К чему идёте?                  Написать три пробных варианта
 *   По чему будет видно?           Последний — на 80 баллов
 *   Как встречаетесь?              [Очно]
 *   Как часто?                     [Раз в неделю]
 *   На сколько месяцев?            [3]
 * </pre>
 */
@Bot
class LeadPlan {

  private static final String FORM = "tandems.lead";
  private static final String OWN = "own";
  private static final String TO_THE_END = "end";
  private static final int LINE = 200;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;

  private final Tandems tandems;
  private final Programmes programmes;
  private final PlanTemplates templates;
  private final WorkOnPlan work;
  private final PlanBot plan;
  private final Chats chats;

  LeadPlan(
      Tandems tandems,
      Programmes programmes,
      PlanTemplates templates,
      WorkOnPlan work,
      PlanBot plan,
      Chats chats) {
    this.tandems = tandems;
    this.programmes = programmes;
    this.templates = templates;
    this.work = work;
    this.plan = plan;
    this.chats = chats;
  }

  /** First by which need; a plan of one's own is always possible. */
  @OnPress("tandems.lead")
  Reply choose(Person person, TandemId id) {
    Tandem tandem = open(person, id);
    List<Button> buttons = new ArrayList<>();
    for (PlanTemplate template : templates.of(programme(tandem).form())) {
      buttons.add(
          Button.press(
              Text.words(in(person, template.title())), "tandems.leadby", id, template.code()));
    }
    if (buttons.isEmpty()) {
      return Reply.begin(FORM, id + "/" + OWN);
    }
    return Screen.of("tandems.lead.choose")
        .grid(buttons, 1)
        .with(Button.press("tandems.lead.own", "tandems.leadby", id, OWN))
        .with(Button.press("tandems.plan.back", "tandems.plan", id), Button.home());
  }

  @OnPress("tandems.leadby")
  Reply lead(Person person, TandemId id, String template) {
    Tandem tandem = open(person, id);
    boolean known = templates.of(programme(tandem).form(), template).isPresent();
    if (!known && !template.equals(OWN)) {
      throw new NotFound();
    }
    return Reply.begin(FORM, tandem.id() + "/" + template);
  }

  private Tandem open(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!tandem.isAtWork(person.id())) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  private Programme programme(Tandem tandem) {
    return programmes.get(tandem.programme());
  }

  private static String in(Person person, Words words) {
    return person.language() == Language.RU ? words.ru() : words.en();
  }

  @OnForm(FORM)
  Form form(Person person, TandemId id, String plan) {
    Tandem tandem = open(person, id);
    Optional<PlanTemplate> template = templates.of(programme(tandem).form(), plan);
    return Form.named(FORM)
        .intro(Text.of("tandems.lead.intro"))
        .ask("problem", line(person, template.map(PlanTemplate::problem)))
        .ask("aim", line(person, template.map(PlanTemplate::aim)))
        .hint(Text.of("tandems.aim.hint"))
        .ask("results", line(person, template.map(PlanTemplate::results)))
        .ask(
            "mode", Kinds.choice(Kinds.options("tandems.plan.mode", "IN_PERSON", "ONLINE", "BOTH")))
        .ask("rhythm", rhythm(person))
        .ask("months", months(person, tandem))
        .review()
        .then(answers -> written(person, tandem, template, answers));
  }

  /** What the template proposes is taken by one tap. */
  private static Kind line(Person person, Optional<Words> proposed) {
    Kind typed = Kinds.line(LINE);
    return proposed.<Kind>map(words -> new ReadyWords(typed, in(person, words))).orElse(typed);
  }

  private Kind rhythm(Person person) {
    List<String> usual =
        List.of("tandems.lead.weekly", "tandems.lead.fortnightly").stream()
            .map(key -> chats.plain(Text.of(key), person))
            .toList();
    return Kinds.suggesting(Kinds.line(LINE), usual);
  }

  /** From three months to twelve, as far as the programme goes. */
  private Kind months(Person person, Tandem tandem) {
    LocalDate today = chats.today(person);
    LocalDate end = end(today, tandem);
    List<Option> options = new ArrayList<>();
    IntStream.rangeClosed(SHORTEST, LONGEST)
        .filter(months -> today.plusMonths(months).isBefore(end))
        .mapToObj(months -> Integer.toString(months))
        .forEach(months -> options.add(Kinds.option(months, Text.words(months))));
    options.add(Kinds.option(TO_THE_END, Text.of("tandems.lead.end", end)));
    return Kinds.choice(options);
  }

  private LocalDate end(LocalDate today, Tandem tandem) {
    LocalDate end = programme(tandem).endsOn();
    return end.isBefore(today) ? today : end;
  }

  private Reply written(
      Person person, Tandem tandem, Optional<PlanTemplate> template, Answers answers) {
    LocalDate today = chats.today(person);
    String months = answers.text("months");
    LocalDate until =
        months.equals(TO_THE_END) ? end(today, tandem) : today.plusMonths(Long.parseLong(months));
    work.write(
        tandem,
        answers.text("aim"),
        new DevelopmentPlan.Content(
            answers.text("problem"),
            answers.text("results"),
            PlanMode.valueOf(answers.text("mode")),
            answers.text("rhythm"),
            until),
        template.map(one -> steps(person, tandem, one, today, until)).orElse(List.of()),
        person.id());
    return plan.screen(person, tandem);
  }

  private static List<WorkOnPlan.Step> steps(
      Person person, Tandem tandem, PlanTemplate template, LocalDate today, LocalDate until) {
    return template.steps().stream()
        .map(
            step -> {
              LocalDate due = today.plusWeeks(step.week());
              return new WorkOnPlan.Step(
                  in(person, step.title()),
                  step.kind(),
                  who(tandem, step.role()),
                  due.isAfter(until) ? until : due);
            })
        .toList();
  }

  /** The mentor himself; the mentees of a group all together. */
  private static PersonId who(Tandem tandem, Optional<ParticipantRole> role) {
    List<PersonId> side = role.map(tandem::on).orElse(List.of());
    return side.size() == 1 ? side.get(0) : null;
  }
}
