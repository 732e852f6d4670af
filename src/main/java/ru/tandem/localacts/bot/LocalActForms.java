package ru.tandem.localacts.bot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.localacts.KeepRegister;
import ru.tandem.localacts.LocalAct;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staffs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * A curator enters an act, corrects it, reviews it, sends its file.
 *
 * <pre>
 *   Как называется документ?       Положение о наставничестве
 *   Какой у него номер?            45 от 01.09.2026
 *   До какого дня он действует?    [Пропустить]
 *   Пришлите файл …                (файл)
 * </pre>
 */
@Bot
class LocalActForms {

  static final String ENTER = "localacts.enter";
  static final String CORRECT = "localacts.correct";
  static final String REVIEW = "localacts.term";
  static final String FILE = "localacts.addfile";

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_NUMBER = 40;

  /** An album of the messenger. */
  private static final int MOST_FILES = 10;

  private static final int YEARS_BACK = 20;
  private static final int YEARS_ON = 20;

  private final KeepRegister register;
  private final Staffs staffs;
  private final LocalActDesk desk;
  private final LocalActWords words;

  LocalActForms(KeepRegister register, Staffs staffs, LocalActDesk desk, LocalActWords words) {
    this.register = register;
    this.staffs = staffs;
    this.desk = desk;
    this.words = words;
  }

  /**
   * @param amended 0 where it changes none
   */
  @OnPress(ENTER)
  Reply enter(Person curator, SchoolId school, long amended) {
    staffs.requireCurator(curator, school);
    amended(curator, school, amended);
    return Reply.begin(ENTER, school + ":" + amended);
  }

  /** Null for none. */
  private LocalAct amended(Person curator, SchoolId school, long id) {
    if (id == 0) {
      return null;
    }
    LocalAct act = register.of(curator, id);
    if (!act.school().equals(school)) {
      throw new NotFound();
    }
    return act;
  }

  @OnForm(ENTER)
  Form entered(Person curator, SchoolId school, long id) {
    staffs.requireCurator(curator, school);
    LocalAct former = amended(curator, school, id);
    LocalDate today = register.today(school);
    Form form = Form.named(ENTER);
    if (former != null) {
      form.intro(Text.of("localacts.enter.amends", words.title(former)));
    }
    form.ask("name", Text.of("localacts.name"), Kinds.title(LONGEST_TITLE))
        .hint(Text.of("localacts.name.hint"));
    dated(form, today)
        .ask("until", Text.of("localacts.until"), term(today))
        .hint(Text.of("localacts.until.hint"))
        .optional()
        .ask("file", Text.of("localacts.sendfile"), Kinds.files(MOST_FILES))
        .hint(Text.of("localacts.sendfile.hint"))
        .optional()
        .ask("former", Kinds.choice(Kinds.options("localacts.former", "stays", "ends")))
        .when(answers -> former != null);
    return form.review().then(answers -> enter(curator, school, former, answers));
  }

  private static Form dated(Form form, LocalDate today) {
    LocalDate earliest = today.minusYears(YEARS_BACK);
    LocalDate latest = today.plusMonths(1);
    return form.ask(
            "number",
            Text.of("localacts.number"),
            Kinds.documentNumber(LONGEST_NUMBER, earliest, latest, today))
        .hint(Text.of("localacts.number.hint"))
        .ask(
            "day",
            Text.of("localacts.day"),
            Kinds.suggesting(
                Kinds.date(earliest, latest, today),
                List.of(today.toString(), today.minusDays(1).toString())))
        .when(answers -> answers.documentDay("number").isEmpty());
  }

  private static Kind term(LocalDate today) {
    return Kinds.date(today.minusYears(YEARS_BACK), today.plusYears(YEARS_ON), today);
  }

  private Reply enter(Person curator, SchoolId school, LocalAct former, Answers answers) {
    Long amends = former == null ? null : Long.valueOf(former.id());
    LocalAct act =
        register.enter(curator, school, entry(answers, amends), answers.is("former", "ends"));
    if (answers.get("file").isPresent()) {
      register.keepFiles(curator, act.id(), answers.files("file"));
    }
    return desk.card(curator, act, Text.of("localacts.entered"));
  }

  private static LocalAct.Entry entry(Answers answers, Long amends) {
    return new LocalAct.Entry(
        answers.text("name"),
        answers.documentNumber("number"),
        answers.documentDay("number").orElseGet(() -> answers.date("day")),
        until(answers),
        amends);
  }

  private static LocalDate until(Answers answers) {
    return answers.get("until").isPresent() ? answers.date("until") : null;
  }

  @OnPress(CORRECT)
  Reply correct(Person curator, long id) {
    return Reply.begin(CORRECT, id + ":" + Form.mark(known(register.of(curator, id))));
  }

  @OnForm(CORRECT)
  Form corrected(Person curator, long id, long begunFrom) {
    LocalAct act = register.of(curator, id);
    LocalDate today = register.today(act.school());
    Form form =
        Form.named(CORRECT)
            .knowing(() -> known(act))
            .whileItStands(begunFrom, meanwhile -> desk.card(curator, act, meanwhile));
    form.ask("name", Text.of("localacts.name"), Kinds.title(LONGEST_TITLE))
        .hint(Text.of("localacts.name.hint"));
    return dated(form, today)
        .ask("until", Text.of("localacts.until"), term(today))
        .hint(Text.of("localacts.until.hint"))
        .optional()
        .review()
        .then(
            answers ->
                desk.card(
                    curator,
                    register.correct(curator, id, entry(answers, null)),
                    Text.of("localacts.corrected")));
  }

  private static Map<String, JsonNode> known(LocalAct act) {
    Map<String, JsonNode> known = new HashMap<>();
    known.put("name", StringNode.valueOf(act.title()));
    known.put("number", StringNode.valueOf(act.number() + "\n" + act.dated()));
    known.put(
        "until",
        act.validUntil()
            .<JsonNode>map(day -> StringNode.valueOf(day.toString()))
            .orElse(NullNode.instance));
    return known;
  }

  @OnPress(REVIEW)
  Reply review(Person curator, long id) {
    return Reply.begin(REVIEW, open(curator, id).id());
  }

  private LocalAct open(Person curator, long id) {
    LocalAct act = register.of(curator, id);
    if (act.endedOn().isPresent()) {
      throw new AlreadySettled();
    }
    return act;
  }

  @OnForm(REVIEW)
  Form reviewed(Person curator, long id) {
    LocalAct act = open(curator, id);
    LocalDate today = register.today(act.school());
    return Form.named(REVIEW)
        .intro(Text.of("localacts.term.intro", words.title(act)))
        .ask("until", Kinds.date(today, today.plusYears(YEARS_ON), today))
        .hint(Text.of("localacts.term.until.hint"))
        .optional()
        .then(
            answers ->
                desk.card(
                    curator,
                    register.review(curator, id, until(answers)),
                    Text.of("localacts.reviewed.now")));
  }

  @OnPress(FILE)
  Reply file(Person curator, long id) {
    return Reply.begin(FILE, register.of(curator, id).id());
  }

  @OnForm(FILE)
  Form sent(Person curator, long id) {
    LocalAct act = register.of(curator, id);
    return Form.named(FILE)
        .intro(words.title(act))
        .ask("file", Text.of("localacts.sendfile"), Kinds.files(MOST_FILES))
        .hint(Text.of("localacts.sendfile.hint"))
        .then(
            answers ->
                desk.card(
                    curator,
                    register.keepFiles(curator, act.id(), answers.files("file")),
                    Text.of("localacts.kept")));
  }
}
