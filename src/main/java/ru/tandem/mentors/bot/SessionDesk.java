package ru.tandem.mentors.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.Training;
import ru.tandem.mentors.TrainingSession;
import ru.tandem.mentors.TrainingSessions;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.bot.DayOffQuestion;

/**
 * A curator plans the sessions of the school of mentors and marks who was there.
 *
 * <pre>
 *   В какой день?      (календарь)
 *   Во сколько?        [16:00]
 *   Где?               Кабинет 12
 * </pre>
 */
@Bot
class SessionDesk {

  private static final String FORM = "mentors.session";
  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 20;

  private final AttendSchool school;
  private final TrainingSessions sessions;
  private final Training training;
  private final SessionNotes notes;
  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final DayOffQuestion daysOff;
  private final MentorTexts texts;
  private final Chats chats;

  SessionDesk(
      AttendSchool school,
      TrainingSessions sessions,
      Training training,
      SessionNotes notes,
      CuratedProgrammes programmes,
      Schools schools,
      DayOffQuestion daysOff,
      MentorTexts texts,
      Chats chats) {
    this.school = school;
    this.sessions = sessions;
    this.training = training;
    this.notes = notes;
    this.programmes = programmes;
    this.schools = schools;
    this.daysOff = daysOff;
    this.texts = texts;
    this.chats = chats;
  }

  @OnPress("mentors.sessions")
  Reply all(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (TrainingSession session :
        sessions.findByProgrammeIdAndCancelledAtIsNullOrderByStartsAt(id)) {
      Text label = Text.of("mentors.session.one", session.when(), session.place());
      buttons.add(Button.press(label, "mentors.session", session.id()));
    }
    String words = buttons.isEmpty() ? "mentors.sessions.none" : "mentors.sessions";
    return Screen.of(words)
        .grid(buttons, 1)
        .with(Button.press("mentors.session.plan", "mentors.plan", id))
        .with(Button.press("mentors.tolist", "mentors.list", id), Button.home());
  }

  @OnPress("mentors.plan")
  Reply plan(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    return when(FORM, chats.today(curator), daysOff, programme.school())
        .ask("place", Kinds.place(TrainingSession.LONGEST_PLACE))
        .then(answers -> planned(curator, programme, answers));
  }

  /** Asks for the day and the time of a session. */
  static Form when(String form, LocalDate today, DayOffQuestion daysOff, SchoolId school) {
    LocalDate tomorrow = today.plusDays(1);
    List<LocalTime> hours =
        IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
            .mapToObj(hour -> LocalTime.of(hour, 0))
            .toList();
    return Form.named(form)
        .ask("day", Kinds.day(tomorrow, tomorrow.plusYears(1), today))
        .ask("anyway", Text.of("schools.dayoff.ask"), DayOffQuestion.kind())
        .when(answers -> daysOff.isOff(school, answers, "day"))
        .ask("time", Kinds.time(hours));
  }

  /** What was answered to that. */
  static Instant at(Answers answers, ZoneId zone) {
    LocalTime time = answers.time("time");
    return answers.date("day").atTime(time).atZone(zone).toInstant();
  }

  private Reply planned(Person curator, Programme programme, Answers answers) {
    Instant at = at(answers, schools.get(programme.school()).zone());
    TrainingSession session = school.plan(curator, programme.id(), at, answers.text("place"));
    int invited = notes.invite(session);
    return Screen.of(
            Text.lines(
                Text.of("mentors.session.planned", at, session.place(), invited),
                notes.later(session)))
        .with(Button.press("mentors.session.attendance", "mentors.session", session.id()))
        .with(Button.press("mentors.tolist", "mentors.list", programme.id()), Button.home());
  }

  @OnPress("mentors.session")
  Reply attendance(Person curator, long id) {
    TrainingSession session = school.session(curator, id);
    List<Button> people = new ArrayList<>();
    for (Participant mentor : school.expected(session)) {
      String key = training.attended(mentor.id(), session) ? "mentors.here.yes" : "mentors.here.no";
      people.add(Button.press(Text.of(key, texts.name(mentor)), "mentors.here", id, mentor.id()));
    }
    return Screen.of("mentors.session.who", session.when(), session.place())
        .grid(people, 1)
        .grid(school.isAhead(session) ? SessionChanges.buttons(id) : List.of(), 2)
        .with(
            Button.press("mentors.sessions.all", "mentors.sessions", session.programme()),
            Button.home());
  }

  @OnPress("mentors.here")
  Reply here(Person curator, long id, ParticipantId mentor) {
    school.turnAttendance(curator, id, mentor);
    return attendance(curator, id);
  }
}
