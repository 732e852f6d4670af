package ru.tandem.roster.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.roster.Column;
import ru.tandem.roster.Hindrances;
import ru.tandem.roster.ImportRoster;
import ru.tandem.roster.Pupil;
import ru.tandem.roster.ReadRoster;
import ru.tandem.roster.Remark;
import ru.tandem.roster.RosterChange;
import ru.tandem.schools.Schools;
import tools.jackson.databind.JsonNode;

/**
 * The curator puts one person on the list by hand.
 *
 * <pre>
 *   Фамилия и имя?                 Лисицына Анна
 *   Класс?                         7Б
 *   Дата рождения?                 14.03.2012
 *   Фамилия и имя родителя?        [Пропустить]
 *   Телефон родителя?              8 (912) 111-22-33
 * </pre>
 *
 * What is written beside the name is not asked for again.
 */
@Bot
class RosterPerson {

  static final String FORM = "roster.person";
  static final String NAMES = "roster.person.names";
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_CLASS = 40;
  private static final int LONGEST_GUARDIAN = 200;
  private static final int LONGEST_PHONES = 100;
  private static final int OLDEST = 120;

  private static final Map<Column, String> KEYS =
      new EnumMap<>(
          Map.of(
              Column.NAME, "name",
              Column.CLASS, "class",
              Column.BORN, "born",
              Column.GUARDIAN, "guardian",
              Column.GUARDIAN_PHONE, "phone"));

  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final ReadRoster read;
  private final ImportRoster imports;
  private final Chats chats;
  private final Clock clock;

  RosterPerson(
      CuratedProgrammes programmes,
      Schools schools,
      ReadRoster read,
      ImportRoster imports,
      Chats chats,
      Clock clock) {
    this.programmes = programmes;
    this.schools = schools;
    this.read = read;
    this.imports = imports;
    this.chats = chats;
    this.clock = clock;
  }

  static Button button(String label, ProgrammeId id) {
    return Button.press(label, FORM, id);
  }

  @OnPress(value = FORM, called = NAMES)
  Reply begin(Person curator, ProgrammeId id) {
    return Reply.begin(FORM, programmes.of(curator, id).id());
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId about) {
    Programme programme = programmes.of(curator, about);
    ZoneId zone = schools.get(programme.school()).zone();
    LocalDate today = chats.today(curator);
    Form form = Form.named(FORM);
    if (programmes.of(curator).size() > 1) {
      form.title(Text.of("roster.person.of", programmes.title(curator, programme)));
    }
    form.ask("name", Kinds.nameOr(LONGEST_NAME, read::isOne))
        .refuse(checked(Column.NAME, zone))
        .ask("class", own(Kinds.line(LONGEST_CLASS)))
        .when(answers -> isOpen(Column.CLASS, answers));
    if (!isOfPupils(programme.form())) {
      form.optional();
    }
    return form.ask("born", own(Kinds.date(today.minusYears(OLDEST), today)))
        .when(answers -> isOpen(Column.BORN, answers))
        .refuse(checked(Column.BORN, zone))
        .ask("guardian", own(Kinds.line(LONGEST_GUARDIAN)))
        .when(answers -> isOpen(Column.GUARDIAN, answers) && isMinor(answers, zone))
        .optional()
        .ask("phone", own(Kinds.line(LONGEST_PHONES)))
        .when(answers -> isOpen(Column.GUARDIAN, answers) && isMinor(answers, zone))
        .refuse(checked(Column.GUARDIAN_PHONE, zone))
        .optional()
        .review()
        .then(answers -> told(curator, programme.id(), answers, zone));
  }

  /** The whole line of the next pupil gives nothing to this one. */
  private Kind own(Kind asked) {
    return Kinds.unless(asked, this::isWholeLine, "roster.person.line");
  }

  private boolean isWholeLine(String words) {
    Map<Column, String> told = read.inLine(words);
    boolean more = told.containsKey(Column.CLASS) || told.containsKey(Column.BORN);
    return more && read.isOneName(told.get(Column.NAME));
  }

  /** What stands beside the name is told. */
  private boolean isOpen(Column column, Answers answers) {
    return !read.inLine(answers.text("name")).containsKey(column);
  }

  private static boolean isOfPupils(MentoringForm form) {
    return form.pupilsAreMentored() || form.pupilsMentor();
  }

  private boolean isMinor(Answers answers, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return read.of(told(answers), zone).pupils().stream()
        .allMatch(
            one ->
                one.bornOn() == null
                    || Period.between(one.bornOn(), today).getYears() < Person.OF_AGE);
  }

  /** What would be said of such a line in a file, as soon as it is told. */
  private BiFunction<Answers, JsonNode, Optional<Text>> checked(Column column, ZoneId zone) {
    return (before, said) -> {
      Map<Column, String> told = told(before);
      told.putAll(
          column == Column.NAME ? read.inLine(said.asString()) : Map.of(column, said.asString()));
      return read.of(told, zone).remarks().stream()
          .map(Remark::trouble)
          .filter(trouble -> trouble != Remark.Trouble.NO_DATE)
          .map(trouble -> Text.of("roster.person." + trouble))
          .findFirst();
    };
  }

  private Map<Column, String> told(Answers answers) {
    Map<Column, String> told = new EnumMap<>(Column.class);
    KEYS.forEach((column, key) -> told.put(column, answers.text(key)));
    told.putAll(read.inLine(answers.text("name")));
    return told;
  }

  private Reply told(Person curator, ProgrammeId id, Answers answers, ZoneId zone) {
    Pupil told =
        read.of(told(answers), zone).pupils().stream().findFirst().orElseThrow(AlreadySettled::new);
    RosterChange change = imports.add(curator, id, told);
    String what = change.known() > 0 ? "known" : change.added().isEmpty() ? "changed" : "added";
    Text person = described(change.outcome().get(0));
    return Screen.of(
            Text.paragraphs(
                Text.of("roster.person." + what, person), warning(imports.hindrances(id, change))))
        .with(button("roster.person.more", id))
        .with(Button.press("roster.open", "roster.open", id), Button.home());
  }

  private static Text described(Pupil pupil) {
    List<Text> parts = new ArrayList<>();
    parts.add(Text.words(pupil.name()));
    if (!pupil.schoolClass().isEmpty()) {
      parts.add(Text.words(pupil.schoolClass()));
    }
    parts.add(Text.of("conversation.shown", pupil.bornOn()));
    return Text.list(parts);
  }

  private static Text warning(Hindrances hindrances) {
    if (!hindrances.tooYoung().isEmpty()) {
      return Text.of("roster.person.tooyoung");
    }
    return hindrances.guardianless().isEmpty()
        ? Text.empty()
        : Text.of("roster.person.guardianless");
  }
}
