package ru.tandem.teachers.bot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.bot.ApplicantCard;
import ru.tandem.enrolment.bot.ApplicantPart;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.teachers.Category;
import ru.tandem.teachers.ListTeachers;
import ru.tandem.teachers.ListTeachers.Teacher;
import ru.tandem.teachers.NeedSource;
import ru.tandem.teachers.Standing;
import ru.tandem.teachers.TeacherNote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * The list of teachers, and what the deputy notes of each.
 *
 * <pre>
 *   Давно ли у вас работает?      [Первый год здесь]
 *   Какая категория?              [Без категории]
 *   Какой предмет?                Физика
 *   С чем помочь?                 Ведение урока
 *   Откуда это видно?             [Аттестация]
 * </pre>
 */
@Bot
@Order(ScreenPlace.NEEDS)
class TeacherDesk implements ProgrammePart, ApplicantPart {

  private static final String LIST = "teachers.list";
  private static final String FORM = "teachers.note";
  private static final int PER_PAGE = 8;
  private static final int LONGEST_SUBJECT = 80;
  private static final int LONGEST_NEED = 400;

  private final ListTeachers teachers;
  private final TeacherWords words;
  private final CuratedProgrammes programmes;

  TeacherDesk(ListTeachers teachers, TeacherWords words, CuratedProgrammes programmes) {
    this.teachers = teachers;
    this.words = words;
    this.programmes = programmes;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (ListTeachers.fits(programme)) {
      screen.item(Button.press("teachers.item", LIST, programme.id(), 0));
    }
  }

  @OnPress(value = LIST, called = "teachers.names")
  Reply list(Person curator, ProgrammeId id, int number) {
    Programme programme = programmes.of(curator, id);
    Page<Teacher> page = Page.of(teachers.of(curator, id), number, PER_PAGE);
    List<Teacher> shown = page.items();
    words.know(shown);
    Text all =
        shown.isEmpty()
            ? Text.of("teachers.none")
            : Text.lines(shown.stream().map(words::line).toList());
    return Screen.of(Text.paragraphs(Text.of("teachers.list", programme.title()), all))
        .grid(shown.stream().map(one -> button(one, words.name(one))).toList(), 1)
        .grid(page.turns(LIST, id), 2)
        .with(Button.press("teachers.back", "programmes.open", id), Button.home());
  }

  private static Button button(Teacher one, String name) {
    return Button.press(Text.of("teachers.one", name), "enrolment.card", one.part().id());
  }

  @Override
  public void show(Participant participant, ApplicantCard card) {
    if (teachers.isTeacher(participant) && participant.isIn()) {
      words.told(teachers.known(participant)).forEach(card::line);
      card.item(Button.press("teachers.note.button", FORM, participant.id()));
    }
  }

  @OnPress(FORM)
  Reply begin(Person curator, ParticipantId id) {
    return Reply.begin(FORM, id + ":" + Form.mark(known(teachers.of(curator, id))));
  }

  @OnForm(FORM)
  Form form(Person curator, ParticipantId id, long begunFrom) {
    Teacher teacher = teachers.of(curator, id);
    Form form =
        Form.named(FORM)
            .title(Text.words(words.name(teacher)))
            .intro(Text.of("teachers.note.intro"));
    form.knowing(() -> known(teacher))
        .whileItStands(begunFrom, meanwhile -> noted(teacher, meanwhile));
    return form.ask("standing", choice("teachers.key.standing", Standing.values()))
        .ask("category", choice("teachers.key.category", Category.values()))
        .ask("years", Kinds.number(0, 70))
        .hint(Text.of("teachers.note.years.hint"))
        .optional()
        .ask("subject", Kinds.line(LONGEST_SUBJECT))
        .hint(Text.of("teachers.note.subject.hint"))
        .optional()
        .ask("need", Kinds.text(LONGEST_NEED))
        .hint(Text.of("teachers.note.need.hint"))
        .optional()
        .ask("from", choice("teachers.key.from", NeedSource.values()))
        .when(answers -> answers.get("need").isPresent())
        .review()
        .then(answers -> noted(curator, id, answers));
  }

  private static Kind choice(String prefix, Enum<?>[] values) {
    return Kinds.choice(
        Kinds.options(prefix, Stream.of(values).map(Enum::name).toArray(String[]::new)));
  }

  private static Map<String, JsonNode> known(Teacher teacher) {
    return teacher.note().map(TeacherDesk::known).orElse(Map.of());
  }

  private static Map<String, JsonNode> known(TeacherNote note) {
    Map<String, JsonNode> known = new HashMap<>();
    known.put("standing", StringNode.valueOf(note.standing().name()));
    known.put("category", StringNode.valueOf(note.category().name()));
    known.put("years", note.years().<JsonNode>map(IntNode::valueOf).orElse(NullNode.instance));
    known.put("subject", node(note.subject()));
    known.put("need", node(note.need()));
    note.from().ifPresent(from -> known.put("from", StringNode.valueOf(from.name())));
    return known;
  }

  private static JsonNode node(String words) {
    return words.isEmpty() ? NullNode.instance : StringNode.valueOf(words);
  }

  private Reply noted(Person curator, ParticipantId id, Answers answers) {
    teachers.note(
        curator,
        id,
        new TeacherNote.Known(
            Standing.valueOf(answers.text("standing")),
            Category.valueOf(answers.text("category")),
            answers.get("years").isPresent() ? answers.number("years") : null,
            answers.text("subject"),
            answers.text("need"),
            answers.get("need").isPresent() ? NeedSource.valueOf(answers.text("from")) : null));
    return noted(teachers.of(curator, id), Text.of("teachers.noted"));
  }

  private Screen noted(Teacher teacher, Text news) {
    words.know(List.of(teacher));
    return Screen.of(Text.paragraphs(news, words.line(teacher)))
        .with(Button.press("teachers.tolist", LIST, teacher.part().programme(), 0))
        .with(
            Button.press("teachers.tocard", "enrolment.card", teacher.part().id()), Button.home());
  }
}
