package ru.tandem.mentors.bot;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.TrainingSession;
import ru.tandem.mentors.TrainingSessions;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.CalendarChanged;
import ru.tandem.schools.Schools;

/** A session that comes to lie on a new day off stands until a curator decides otherwise. */
@Component
class SessionDaysOff {

  private final AttendSchool school;
  private final TrainingSessions sessions;
  private final Programmes programmes;
  private final Schools schools;
  private final CuratorsHear curators;

  SessionDaysOff(
      AttendSchool school,
      TrainingSessions sessions,
      Programmes programmes,
      Schools schools,
      CuratorsHear curators) {
    this.school = school;
    this.sessions = sessions;
    this.programmes = programmes;
    this.schools = schools;
    this.curators = curators;
  }

  @EventListener
  void on(CalendarChanged changed) {
    ZoneId zone = schools.get(changed.school()).zone();
    programmes.findBySchoolIdOrderByIdDesc(changed.school()).stream()
        .filter(programme -> !programme.isClosed())
        .flatMap(
            one -> sessions.findByProgrammeIdAndCancelledAtIsNullOrderByStartsAt(one.id()).stream())
        .filter(school::isAhead)
        .filter(one -> changed.isNewDayOff(LocalDate.ofInstant(one.startsAt(), zone)))
        .forEach(this::tell);
  }

  private void tell(TrainingSession session) {
    Screen news =
        Screen.of("mentors.session.dayoff", session.when(), session.place())
            .grid(SessionChanges.buttons(session.id()), 2)
            .with(Button.home());
    curators.tell(session.programme(), news, Urgency.REMINDER, MentorMatters.dayOff(session));
  }
}
