package ru.tandem.mentors.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.TrainingSession;
import ru.tandem.mentors.TrainingSessions;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Mentors are invited to a session, reminded a day before, and told when it changes. */
@Component
class SessionNotes {

  private static final String TOMORROW = "mentors.session.tomorrow";
  private static final Duration BEFORE = Duration.ofDays(1);

  private final AttendSchool school;
  private final TrainingSessions sessions;
  private final Programmes programmes;
  private final Agenda agenda;
  private final Chats chats;
  private final Clock clock;

  SessionNotes(
      AttendSchool school,
      TrainingSessions sessions,
      Programmes programmes,
      Agenda agenda,
      Chats chats,
      Clock clock) {
    this.school = school;
    this.sessions = sessions;
    this.programmes = programmes;
    this.agenda = agenda;
    this.chats = chats;
    this.clock = clock;
  }

  /**
   * @return how many have been told
   */
  int invite(TrainingSession session) {
    remind(session);
    return tell(session, "mentors.session.invited", session.startsAt(), session.place());
  }

  private void remind(TrainingSession session) {
    agenda.cancel(TOMORROW, session.id());
    Instant reminder = session.startsAt().minus(BEFORE);
    if (reminder.isAfter(clock.instant())) {
      agenda.set(TOMORROW, session.id(), reminder);
    }
  }

  @EventListener
  void on(SchoolMoved moved) {
    Instant now = clock.instant();
    for (Programme programme : programmes.findBySchoolIdOrderByIdDesc(moved.school())) {
      for (TrainingSession session :
          sessions.findByProgrammeIdAndCancelledAtIsNullOrderByStartsAt(programme.id())) {
        boolean ahead = session.isAhead(now);
        session.movesWith(moved, now);
        if (ahead) {
          remind(session);
        }
      }
    }
  }

  /**
   * The reminder comes for the new time.
   *
   * @param from when and where it was to be
   * @return how many have been told
   */
  int moved(TrainingSession session, Text from) {
    remind(session);
    return tell(session, "mentors.session.moved", from, session.startsAt(), session.place());
  }

  /**
   * @return how many have been told
   */
  int cancelled(TrainingSession session) {
    agenda.cancel(TOMORROW, session.id());
    return tell(session, "mentors.session.cancelled", session.startsAt(), session.place());
  }

  @OnDue(TOMORROW)
  void tomorrow(long id, Instant due) {
    sessions.findById(id).filter(session -> !session.isCancelled()).ifPresent(this::soon);
  }

  private void soon(TrainingSession session) {
    for (Participant mentor : school.expected(session)) {
      if (!mentor.isPaused()) {
        chats.remind(
            mentor.person(),
            note(mentor, "mentors.session.soon", session.startsAt(), session.place()),
            Urgency.REMINDER,
            MentorMatters.session(session));
      }
    }
  }

  /** When those hear it who are not disturbed now. */
  Text later(TrainingSession session) {
    List<PersonId> all =
        school.expected(session).stream()
            .filter(mentor -> !mentor.isPaused())
            .map(Participant::person)
            .toList();
    return chats.later(all, Urgency.REMINDER);
  }

  private int tell(TrainingSession session, String words, Object... about) {
    int told = 0;
    for (Participant mentor : school.expected(session)) {
      Screen note = note(mentor, words, about);
      told += !mentor.isPaused() && chats.tell(mentor.person(), note, Urgency.REMINDER) ? 1 : 0;
    }
    return told;
  }

  private static Screen note(Participant mentor, String words, Object... about) {
    return Screen.of(words, about)
        .with(Button.press("mentors.school", "mentors.school", mentor.id()))
        .with(Button.home());
  }
}
