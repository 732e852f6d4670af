package ru.tandem.mentors.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.LearnElsewhere;
import ru.tandem.mentors.LearnElsewhere.Told;
import ru.tandem.mentors.OutsideCourse;
import ru.tandem.people.Person;
import ru.tandem.programmes.bot.CuratorsHear;

/**
 * A mentor enters a course taken elsewhere, with its certificate; the curator reads it and may
 * count it as a session.
 *
 * <pre>
 *   Как назывался курс?                     Наставник в школе
 *   Сколько в нём было часов?               36
 *   Какой номер у удостоверения …?          ПК-118
 *   Когда он закончился?                    20.05.2026
 *   Пришлите файл или фото удостоверения.   (файл)
 * </pre>
 */
@Bot
class CourseBot {

  static final String MINE = "mentors.courses";
  static final String OF = "mentors.courses.of";

  private static final String FORM = "mentors.course";
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_HOURS = 2000;
  private static final int YEARS = 30;

  /** An album of the messenger. */
  private static final int MOST_FILES = 10;

  private final LearnElsewhere learn;
  private final AttendSchool school;
  private final ReviewApplication review;
  private final MentorTexts texts;
  private final CuratorsHear curators;
  private final Chats chats;

  CourseBot(
      LearnElsewhere learn,
      AttendSchool school,
      ReviewApplication review,
      MentorTexts texts,
      CuratorsHear curators,
      Chats chats) {
    this.learn = learn;
    this.school = school;
    this.review = review;
    this.texts = texts;
    this.curators = curators;
    this.chats = chats;
  }

  @OnPress(value = MINE, called = "mentors.courses.names")
  Reply mine(Person person, ParticipantId id) {
    school.mentor(person, id);
    List<OutsideCourse> all = learn.of(id);
    Screen screen =
        Screen.of(Text.paragraphs(Text.of("mentors.courses.mine"), lines(all)))
            .grid(
                all.stream()
                    .map(
                        one ->
                            Button.press(
                                Text.of("mentors.course.drop", one.title()),
                                "mentors.course.drop",
                                one.id()))
                    .toList(),
                1);
    if (all.size() < OutsideCourse.MOST) {
      screen = screen.with(Button.press("mentors.course.add", FORM, id));
    }
    return screen.with(Button.press("mentors.toschool", "mentors.school", id), Button.home());
  }

  private static Text lines(List<OutsideCourse> all) {
    return all.isEmpty()
        ? Text.of("mentors.courses.none")
        : Text.lines(all.stream().map(CourseBot::line).toList());
  }

  private static Text line(OutsideCourse one) {
    Text line =
        Text.of("mentors.course.line", one.title(), one.hours(), one.number(), one.finishedOn());
    return one.counts() ? Text.of("mentors.course.counted", line) : line;
  }

  @OnPress(FORM)
  Reply begin(Person person, ParticipantId id) {
    return Reply.begin(FORM, learn.room(person, id).id());
  }

  @OnForm(FORM)
  Form form(Person person, ParticipantId id) {
    learn.room(person, id);
    LocalDate today = chats.today(person);
    return Form.named(FORM)
        .ask("name", Kinds.title(LONGEST_TITLE))
        .ask("hours", Kinds.number(1, MOST_HOURS))
        .ask("number", Kinds.line(LONGEST_NUMBER))
        .ask("day", Kinds.date(today.minusYears(YEARS), today, today))
        .ask("paper", Kinds.files(MOST_FILES))
        .hint(Text.of("mentors.course.paper.hint"))
        .optional()
        .then(answers -> added(person, id, answers));
  }

  private Reply added(Person person, ParticipantId id, Answers answers) {
    OutsideCourse course =
        learn.add(
            person,
            id,
            new Told(
                answers.text("name"),
                answers.number("hours"),
                answers.text("number"),
                answers.date("day")));
    learn.keepFiles(course, answers.files("paper"));
    Participant mentor = school.mentor(person, id);
    curators.tell(
        mentor.programme(),
        Screen.of("mentors.course.said", texts.name(mentor), course.title(), course.hours())
            .with(Button.press("mentors.course.back", OF, id), Button.home()),
        Urgency.REMINDER);
    return mine(person, id);
  }

  @OnPress("mentors.course.drop")
  Reply drop(Person person, long id) {
    return mine(person, learn.drop(person, id));
  }

  @OnPress(OF)
  Reply of(Person curator, ParticipantId id) {
    Participant mentor = review.of(curator, id);
    List<OutsideCourse> all = learn.of(id);
    List<Button> buttons = new ArrayList<>();
    for (OutsideCourse one : all) {
      String key = one.counts() ? "mentors.course.uncount" : "mentors.course.count";
      buttons.add(
          Button.press(
              Text.of(key, one.title()), "mentors.course.count", one.id(), one.counts() ? 0 : 1));
      if (!one.files().isEmpty()) {
        buttons.add(
            Button.press(
                Text.of("mentors.course.file", one.title()), "mentors.course.file", one.id()));
      }
    }
    return Screen.of(Text.paragraphs(Text.of("mentors.courses.of", texts.name(mentor)), lines(all)))
        .grid(buttons, 1)
        .with(Button.press("mentors.tocard", "enrolment.card", id), Button.home());
  }

  @OnPress("mentors.course.count")
  Reply count(Person curator, long id, int counts) {
    boolean before = learn.seen(curator, id).counts();
    OutsideCourse course = learn.count(curator, id, counts == 1);
    if (!before && course.counts()) {
      Participant mentor = review.of(curator, course.mentor());
      chats.tell(
          mentor.person(),
          Screen.of("mentors.course.counted.told", course.title())
              .with(Button.press("mentors.toschool", "mentors.school", mentor.id()), Button.home()),
          Urgency.REMINDER);
    }
    return of(curator, course.mentor());
  }

  @OnPress("mentors.course.file")
  Reply file(Person curator, long id) {
    OutsideCourse course = learn.seen(curator, id);
    Button back = Button.press("mentors.course.back", OF, course.mentor());
    return course.files().isEmpty()
        ? of(curator, course.mentor())
        : Reply.kept(line(course), course.files(), back, Button.home());
  }
}
