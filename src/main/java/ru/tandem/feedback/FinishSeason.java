package ru.tandem.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeChanged;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.ProgrammePlanned;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.SeasonMoved;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Asks everybody how the season was. */
@Component
public class FinishSeason {

  private static final String DUE = "feedback.final";
  private static final int DAYS_BEFORE_THE_END = 14;

  /** From so many days before the end on it can be asked by hand. */
  private static final int NEAR_THE_END = 21;

  /** After the lessons, before the evening. */
  private static final LocalTime HOUR = LocalTime.of(16, 0);

  private final Programmes programmes;
  private final Participants participants;
  private final Schools schools;
  private final Surveys surveys;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FinishSeason(
      Programmes programmes,
      Participants participants,
      Schools schools,
      Surveys surveys,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.programmes = programmes;
    this.participants = participants;
    this.schools = schools;
    this.surveys = surveys;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void plan(ProgrammePlanned planned) {
    plan(programmes.get(planned.programme()));
  }

  @EventListener
  void on(ProgrammeChanged changed) {
    Programme programme = programmes.get(changed.programme());
    if (!programme.isFinalSurveyAsked()) {
      plan(programme);
    }
  }

  /** What was asked before the end moved far away is asked when it is near; answers are kept. */
  @EventListener
  @Order(SeasonMoved.NEWS)
  void on(SeasonMoved moved) {
    Programme programme = programmes.get(moved.programme());
    boolean tooEarly = programme.isFinalSurveyAsked() && !isNear(programme);
    if (tooEarly) {
      programme.takesBackFinalSurvey();
      plan(programme);
    }
    if (!moved.ended().equals(programme.endsOn())) {
      events.publishEvent(new EndMoved(programme.id(), moved.ended(), tooEarly));
    }
  }

  @EventListener
  void on(ProgrammeClosed closed) {
    agenda.cancel(DUE, closed.programme().value());
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Long> seasons =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .map(one -> one.id().value())
            .toList();
    agenda.move(DUE, seasons, moved::sameHour);
  }

  private void plan(Programme programme) {
    agenda.set(
        DUE,
        programme.id().value(),
        asksOn(programme).atTime(HOUR).atZone(schools.get(programme.school()).zone()).toInstant());
  }

  @OnDue(DUE)
  void due(long id, Instant due) {
    Programme programme = programmes.get(new ProgrammeId(id));
    if (!programme.isFinalSurveyAsked() && !asked(programme).isEmpty()) {
      ask(programme);
    }
  }

  /** By itself it asks on this day. */
  public LocalDate asksOn(Programme programme) {
    LocalDate early = programme.endsOn().minusDays(DAYS_BEFORE_THE_END);
    return early.isAfter(programme.startsOn()) ? early : programme.endsOn();
  }

  /** Nobody is asked what has come of it before there is an end in sight. */
  public boolean isNear(Programme programme) {
    LocalDate today = LocalDate.now(clock.withZone(schools.get(programme.school()).zone()));
    return !today.isBefore(programme.endsOn().minusDays(NEAR_THE_END))
        || !today.isBefore(asksOn(programme));
  }

  /** From this day on it can be asked by hand. */
  public LocalDate nearFrom(Programme programme) {
    return programme.endsOn().minusDays(NEAR_THE_END);
  }

  /**
   * @throws AlreadySettled when they have been asked before
   */
  public void ask(Programme programme) {
    if (programme.isFinalSurveyAsked() || programme.isClosed()) {
      throw new AlreadySettled();
    }
    programme.askedFinalSurvey(clock.instant());
    agenda.cancel(DUE, programme.id().value());
    events.publishEvent(new FinalSurveyAsked(programme.id()));
  }

  /** Those who have worked in a pair and may be asked. */
  public List<Participant> asked(Programme programme) {
    return participants.findByProgrammeIdOrderById(programme.id()).stream()
        .filter(Surveys::hasWorked)
        .filter(one -> one.isIn() && !one.isPaused() && one.has(Step.CONSENTED))
        .toList();
  }

  public List<Participant> silent(Programme programme) {
    return asked(programme).stream()
        .filter(participant -> surveys.answer(participant, Survey.FINAL).isEmpty())
        .toList();
  }
}
