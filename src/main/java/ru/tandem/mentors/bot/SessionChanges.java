package ru.tandem.mentors.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.TrainingSession;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.schools.Schools;
import ru.tandem.schools.bot.DayOffQuestion;
import tools.jackson.databind.node.StringNode;

/**
 * A curator moves a session of the school of mentors, or cancels it.
 *
 * <pre>
 *   На какой день?     (календарь)
 *   Во сколько?        [16:00]
 *   (проверка: день, время, место)
 * </pre>
 */
@Bot
class SessionChanges {

  private static final String FORM = "mentors.move";

  private final AttendSchool school;
  private final SessionNotes notes;
  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final DayOffQuestion daysOff;
  private final Chats chats;

  SessionChanges(
      AttendSchool school,
      SessionNotes notes,
      CuratedProgrammes programmes,
      Schools schools,
      DayOffQuestion daysOff,
      Chats chats) {
    this.school = school;
    this.notes = notes;
    this.programmes = programmes;
    this.schools = schools;
    this.daysOff = daysOff;
    this.chats = chats;
  }

  /** Where a session that is ahead is shown. */
  static List<Button> buttons(long id) {
    return List.of(
        Button.press("mentors.session.move", "mentors.move", id),
        Button.press("mentors.session.cancel", "mentors.cancel", id));
  }

  @OnPress("mentors.move")
  Reply move(Person curator, long id) {
    school.ahead(curator, id);
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person curator, long id) {
    TrainingSession session = school.ahead(curator, id);
    return SessionDesk.when(
            FORM, chats.today(curator), daysOff, programmes.school(session.programme()))
        .ask("place", Kinds.place(TrainingSession.LONGEST_PLACE))
        .knowing(() -> Map.of("place", StringNode.valueOf(session.place())))
        .review()
        .then(answers -> moved(curator, session, answers));
  }

  private Reply moved(Person curator, TrainingSession old, Answers answers) {
    Text from = Text.of("mentors.session.was", old.startsAt(), old.place());
    Instant to = SessionDesk.at(answers, schools.get(programmes.school(old.programme())).zone());
    TrainingSession session = school.move(curator, old.id(), to, answers.text("place"));
    int told = notes.moved(session, from);
    return Screen.of(
            Text.lines(
                Text.of("mentors.session.moved.done", to, session.place(), told),
                notes.later(session)))
        .with(Button.press("mentors.session.attendance", "mentors.session", session.id()))
        .with(back(session), Button.home());
  }

  @OnPress("mentors.cancel")
  Reply ask(Person curator, long id) {
    TrainingSession session = school.ahead(curator, id);
    return Screen.of("mentors.session.cancel.sure", session.when(), session.place())
        .with(
            Button.press("mentors.session.cancel.yes", "mentors.cancelled", id),
            Button.press("mentors.session.cancel.no", "mentors.session", id));
  }

  @OnPress("mentors.cancelled")
  Reply cancel(Person curator, long id) {
    TrainingSession session = school.cancel(curator, id);
    int told = notes.cancelled(session);
    return Screen.of(
            Text.lines(
                Text.of("mentors.session.cancelled.done", session.when(), session.place(), told),
                notes.later(session)))
        .with(back(session), Button.home());
  }

  private static Button back(TrainingSession session) {
    return Button.press("mentors.sessions.all", "mentors.sessions", session.programme());
  }
}
