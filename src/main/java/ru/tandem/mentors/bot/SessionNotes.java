package ru.tandem.mentors.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.TrainingSession;
import ru.tandem.mentors.TrainingSessions;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Mentors are invited to a session, and reminded a day before. */
@Component
class SessionNotes {

  private static final String TOMORROW = "mentors.session.tomorrow";
  private static final Duration BEFORE = Duration.ofDays(1);

  private final AttendSchool school;
  private final TrainingSessions sessions;
  private final Agenda agenda;
  private final Chats chats;
  private final Clock clock;

  SessionNotes(
      AttendSchool school, TrainingSessions sessions, Agenda agenda, Chats chats, Clock clock) {
    this.school = school;
    this.sessions = sessions;
    this.agenda = agenda;
    this.chats = chats;
    this.clock = clock;
  }

  /**
   * @return how many have been told
   */
  int invite(TrainingSession session) {
    Instant reminder = session.startsAt().minus(BEFORE);
    if (reminder.isAfter(clock.instant())) {
      agenda.set(TOMORROW, session.id(), reminder);
    }
    return tell(session, "mentors.session.invited");
  }

  @OnDue(TOMORROW)
  void tomorrow(long id, Instant due) {
    sessions.findById(id).ifPresent(session -> tell(session, "mentors.session.soon"));
  }

  private int tell(TrainingSession session, String words) {
    int told = 0;
    for (Participant mentor : school.expected(session)) {
      Screen note =
          Screen.of(words, session.startsAt(), session.place())
              .with(Button.press("mentors.school", "mentors.school", mentor.id()))
              .with(Button.home());
      told += !mentor.isPaused() && chats.tell(mentor.person(), note, Urgency.REMINDER) ? 1 : 0;
    }
    return told;
  }
}
