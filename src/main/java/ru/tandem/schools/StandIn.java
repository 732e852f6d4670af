package ru.tandem.schools;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** A curator hands over to a colleague for some days, and takes over again. */
@Component
public class StandIn {

  private static final String RETURN = "schools.return";
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Staffs staffs;
  private final Absences absences;
  private final Schools schools;
  private final OnDuty duty;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StandIn(
      Staffs staffs,
      Absences absences,
      Schools schools,
      OnDuty duty,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.staffs = staffs;
    this.absences = absences;
    this.schools = schools;
    this.duty = duty;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /** The colleagues who could stand in: those who are here themselves, and hear the bot. */
  public List<PersonId> deputies(Person curator, SchoolId school) {
    return colleagues(curator, school).stream()
        .filter(one -> absences.of(one, school).isEmpty() && duty.hears(one))
        .toList();
  }

  public List<PersonId> colleagues(Person curator, SchoolId school) {
    staffs.requireCurator(curator, school);
    return staffs.curatorsOf(school).stream().filter(one -> !one.equals(curator.id())).toList();
  }

  /**
   * @throws NotFound when the deputy cannot stand in
   * @throws AlreadySettled when the curator is away already
   */
  public void leave(Person curator, SchoolId school, PersonId deputy, LocalDate lastDay) {
    if (!deputies(curator, school).contains(deputy)) {
      throw new NotFound();
    }
    if (absences.of(curator.id(), school).isPresent()) {
      throw new AlreadySettled();
    }
    Absence absence =
        absences.save(Absence.of(school, curator.id(), deputy, lastDay, clock.instant()));
    Instant back =
        lastDay.plusDays(1).atTime(MORNING).atZone(schools.get(school).zone()).toInstant();
    agenda.set(RETURN, absence.id(), back);
    events.publishEvent(new CuratorLeft(absence.id()));
  }

  /**
   * Earlier than was said.
   *
   * @throws AlreadySettled when the curator is not away
   */
  public void comeBack(Person curator, SchoolId school) {
    staffs.requireCurator(curator, school);
    end(absences.of(curator.id(), school).orElseThrow(AlreadySettled::new));
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Long> away =
        absences.findBySchoolIdAndEndedAtIsNullOrderById(moved.school()).stream()
            .map(Absence::id)
            .toList();
    agenda.move(RETURN, away, moved::sameHour);
  }

  @OnDue(RETURN)
  void dayHasCome(long absence, Instant due) {
    absences.findById(absence).ifPresent(this::end);
  }

  private void end(Absence absence) {
    agenda.cancel(RETURN, absence.id());
    if (absence.end(clock.instant())) {
      events.publishEvent(new CuratorReturned(absence.id()));
    }
  }
}
