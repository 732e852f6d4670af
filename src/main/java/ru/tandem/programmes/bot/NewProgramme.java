package ru.tandem.programmes.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.PlanProgramme;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;
import tools.jackson.databind.JsonNode;

/**
 * A curator plans a season. The form of mentoring is asked only where there is more than one.
 *
 * <pre>
 *   Кто кого поддерживает?        [Ученик – ученик]
 *   Как работают пары?            [Один на один]
 *   Кто они друг другу?           [Лидер – пассивный] или [Пропустить]
 *   Как назвать программу?        [Наставничество 2026/27]
 *   Когда начинаем?               [1 октября 2026]
 *   Когда заканчиваем?            [31 мая 2027]
 *   Сколько наставляемых ждём?    [12]
 *   А наставников?                [8]
 *   Как часто встречается пара?   [Раз в неделю]
 * </pre>
 */
@Bot
class NewProgramme {

  static final String FORM = "programmes.create";
  static final int LONGEST_TITLE = 60;
  private static final int MOST_PEOPLE = 500;
  private static final List<String> USUAL_NUMBERS = List.of("5", "8", "10", "12", "15", "20", "30");

  private final PlanProgramme plan;
  private final KindOfProgramme kinds;
  private final Staffs staffs;
  private final Schools schools;
  private final ProgrammeDesk desk;
  private final Chats chats;

  NewProgramme(
      PlanProgramme plan,
      KindOfProgramme kinds,
      Staffs staffs,
      Schools schools,
      ProgrammeDesk desk,
      Chats chats) {
    this.plan = plan;
    this.kinds = kinds;
    this.staffs = staffs;
    this.schools = schools;
    this.desk = desk;
    this.chats = chats;
  }

  @OnForm(FORM)
  Form form(Person person, SchoolId school) {
    staffs.requireCurator(person, school);
    List<MentoringForm> forms = plan.forms();
    LocalDate today = chats.today(person);
    UsualSeason usual = new UsualSeason(today);
    Form form =
        Form.named(FORM)
            .intro(Text.of("programmes.create.intro", schools.get(school).name()))
            .ask("form", choice("form", forms))
            .when(answers -> forms.size() > 1);
    forms.forEach(each -> askHow(form, each));
    return form.ask("called", Kinds.suggesting(Kinds.title(LONGEST_TITLE), titles(person, usual)))
        .ask("starts", date(today.minusYears(1), today.plusYears(1), today, usual.starts()))
        .ask("ends", date(today, today.plusYears(2), today, usual.ends()))
        .refuse(NewProgramme::endsTooEarly)
        .ask("mentees", number())
        .ask("mentors", number())
        .ask("rhythm", choice("rhythm", List.of(Rhythm.values())))
        .when(answers -> isCourse(answers))
        .review()
        .then(answers -> planned(person, school, answers));
  }

  /** What there is to choose from depends on the form. */
  private void askHow(Form form, MentoringForm each) {
    List<Option> models = kinds.models(each);
    form.ask(
            key("kind", each), Text.of("programmes.create.kind"), choice("kind", kinds.kinds(each)))
        .when(answers -> form(answers) == each);
    if (!models.isEmpty()) {
      form.ask(key("model", each), Text.of("programmes.create.model"), Kinds.choice(models))
          .when(answers -> form(answers) == each)
          .optional();
    }
  }

  private static String key(String what, MentoringForm form) {
    return what + form.ordinal();
  }

  /** Null while it has not been chosen. */
  private MentoringForm form(Answers answers) {
    List<MentoringForm> forms = plan.forms();
    if (forms.size() == 1) {
      return forms.get(0);
    }
    return answers.has("form") ? chosen(MentoringForm.class, answers, "form") : null;
  }

  private boolean isCourse(Answers answers) {
    MentoringForm form = form(answers);
    return form == null
        || !answers.has(key("kind", form))
        || chosen(MentoringKind.class, answers, key("kind", form)).isCourse();
  }

  static Kind choice(String what, List<? extends Enum<?>> values) {
    String[] codes =
        values.stream().map(value -> value.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    return Kinds.choice(Kinds.options("programmes." + what, codes));
  }

  private List<String> titles(Person person, UsualSeason usual) {
    Text season = Text.words(usual.years());
    return Stream.of("programmes.title.plain", "programmes.title.warm", "programmes.title.brand")
        .map(key -> chats.plain(Text.of(key, season), person))
        .toList();
  }

  static Kind date(LocalDate earliest, LocalDate latest, LocalDate today, List<LocalDate> usual) {
    return Kinds.suggesting(
        Kinds.date(earliest, latest, today), usual.stream().map(LocalDate::toString).toList());
  }

  static Kind number() {
    return Kinds.suggesting(Kinds.number(1, MOST_PEOPLE), USUAL_NUMBERS);
  }

  private static Optional<Text> endsTooEarly(Answers answers, JsonNode ends) {
    boolean late =
        !answers.has("starts") || LocalDate.parse(ends.asString()).isAfter(answers.date("starts"));
    return late
        ? Optional.empty()
        : Optional.of(Text.of("programmes.create.endsearly", answers.date("starts")));
  }

  private Reply planned(Person curator, SchoolId school, Answers answers) {
    MentoringForm form = form(answers);
    Programme programme =
        plan.by(
            curator,
            school,
            new Programme.Plan(
                answers.text("called"),
                form,
                chosen(MentoringKind.class, answers, key("kind", form)),
                isCourse(answers) ? chosen(Rhythm.class, answers, "rhythm") : Rhythm.WEEKLY,
                answers.date("starts"),
                answers.date("ends"),
                answers.number("mentees"),
                answers.number("mentors"),
                answers.get(key("model", form)).map(JsonNode::asString).orElse(null)));
    return desk.open(curator, programme.id());
  }

  static <E extends Enum<E>> E chosen(Class<E> type, Answers answers, String key) {
    return Enum.valueOf(type, answers.text(key).toUpperCase(Locale.ROOT));
  }
}
