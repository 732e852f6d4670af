package ru.tandem.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Role;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemFormed;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.Agenda;

/** From 1 to 10, about once a month: how well does it go together? */
@Component
public class Ratings {

  /** When both sides of a tandem are asked. */
  public static final String DUE = "feedback.rating";

  private static final int DAYS = 30;

  /** After the lessons, before the evening. */
  private static final LocalTime HOUR = LocalTime.of(16, 0);

  private final Tandems tandems;
  private final Programmes programmes;
  private final Schools schools;
  private final Questionnaires questionnaires;
  private final Agenda agenda;
  private final Clock clock;

  Ratings(
      Tandems tandems,
      Programmes programmes,
      Schools schools,
      Questionnaires questionnaires,
      Agenda agenda,
      Clock clock) {
    this.tandems = tandems;
    this.programmes = programmes;
    this.schools = schools;
    this.questionnaires = questionnaires;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** What a rating of this tandem is about. */
  public static String subject(Tandem tandem) {
    return "tandem:" + tandem.id();
  }

  @EventListener
  void on(TandemFormed formed) {
    rollOn(tandems.get(formed.tandem()));
  }

  /** Sets the next month's question, unless the season is over by then. */
  public void rollOn(Tandem tandem) {
    Programme programme = programmes.get(tandem.programme());
    ZoneId zone = schools.get(programme.school()).zone();
    LocalDate day = LocalDate.ofInstant(clock.instant(), zone).plusDays(DAYS);
    Instant due = day.atTime(HOUR).atZone(zone).toInstant();
    if (!tandem.isEnded() && !day.isAfter(programme.endsOn())) {
      agenda.set(DUE, tandem.id().value(), due);
    }
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Long> rated =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .flatMap(one -> tandems.findByProgrammeIdOrderById(one.id()).stream())
            .map(tandem -> tandem.id().value())
            .toList();
    agenda.move(DUE, rated, moved::sameHour);
  }

  public Optional<Questionnaire> questionnaire(Tandem tandem, PersonId person) {
    return questionnaires.find(
        programmes.get(tandem.programme()).asks(),
        tandem.side(person) == ParticipantRole.MENTOR ? Role.MENTOR : Role.MENTEE,
        Purpose.RATING);
  }
}
