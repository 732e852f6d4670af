package ru.tandem.tandems;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/**
 * Another mentor stands in for one who is ill or away, once he has said yes; on the morning of the
 * day the mentor is back by himself.
 */
@Component
public class StandInForMentor {

  private static final String OVER = "tandems.standin";

  private final Tandems tandems;
  private final StandIns standIns;
  private final Participants participants;
  private final Programmes programmes;
  private final Schools schools;
  private final PauseTandem pause;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StandInForMentor(
      Tandems tandems,
      StandIns standIns,
      Participants participants,
      Programmes programmes,
      Schools schools,
      PauseTandem pause,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tandems = tandems;
    this.standIns = standIns;
    this.participants = participants;
    this.programmes = programmes;
    this.schools = schools;
    this.pause = pause;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Nothing changes before he has said yes; whoever was asked before is asked no more.
   *
   * @param words for him; null for none
   * @throws AlreadySettled when somebody stands in already
   */
  void ask(Tandem tandem, Participant other, LocalDate until, String words, PersonId curator) {
    if (tandem.away().isPresent()) {
      throw new AlreadySettled();
    }
    standIns.current(tandem.id()).ifPresent(before -> before.ends(clock.instant()));
    StandIn asked =
        standIns.save(StandIn.asked(tandem.id(), other, until, words, curator, clock.instant()));
    events.publishEvent(new StandInAsked(asked.id()));
  }

  /**
   * From now on he acts in the mentor's place.
   *
   * @throws AlreadySettled when he has answered, is not wanted any more, or may not
   */
  public void agree(StandIn one) {
    Tandem tandem = tandems.get(one.tandem());
    Participant other = participants.get(one.participant());
    if (!one.until().isAfter(today(tandem)) || !mayWork(other)) {
      throw new AlreadySettled();
    }
    one.agrees(clock.instant());
    boolean worked = tandem.isWorking();
    PersonId away = tandem.mentorPerson();
    tandem.standsIn(other, one.until());
    pause.endsFor(tandem);
    agenda.set(OVER, tandem.id().value(), one.until().atStartOfDay(zone(tandem)).toInstant());
    events.publishEvent(new StandInCame(one.id(), away));
    if (!worked && tandem.isWorking()) {
      events.publishEvent(new TandemResumed(tandem.id()));
    }
  }

  private static boolean mayWork(Participant one) {
    return one.isCurrent() && !one.isPaused() && one.has(Step.CONSENTED);
  }

  /**
   * @throws AlreadySettled when he has answered, or is not asked any more
   */
  public void decline(StandIn one) {
    one.declines(clock.instant());
    events.publishEvent(new StandInDeclined(one.id()));
  }

  /**
   * The mentor himself is there again.
   *
   * @throws AlreadySettled when nobody stands in for him
   */
  public void back(Tandem tandem) {
    goes(tandem, true);
    Participant mentor = participants.get(tandem.mentor());
    if (mentor.has(Step.CONSENTED)) {
      pause.goesOn(tandem, mentor, rest -> rest.cause().isConsent());
      mentor
          .pausedUntil()
          .ifPresent(day -> pause.forGuardian(tandem, mentor.person(), day, clock.instant()));
    } else {
      pause.forConsent(tandem, mentor.person(), PauseCause.CONSENT, clock.instant());
    }
  }

  /**
   * Whoever stands in cannot go on: the pair rests until the mentor is back.
   *
   * @throws AlreadySettled when nobody stands in
   */
  public void cannot(Tandem tandem) {
    LocalDate until = tandem.standInUntil().orElseThrow(AlreadySettled::new);
    goes(tandem, false);
    pause.untilBack(tandem, until, clock.instant());
  }

  /** The tandem is over, and nobody need be asked; may be said of any. */
  void over(Tandem tandem) {
    if (tandem.away().isPresent()) {
      goes(tandem, false);
    }
    standIns.current(tandem.id()).ifPresent(one -> one.ends(clock.instant()));
  }

  private void goes(Tandem tandem, boolean back) {
    tandem.mentorReturns();
    agenda.cancel(OVER, tandem.id().value());
    StandIn one = standIns.current(tandem.id()).orElseThrow(AlreadySettled::new);
    one.ends(clock.instant());
    events.publishEvent(new StandInWent(one.id(), back));
  }

  @OnDue(OVER)
  void dayHasCome(long id, Instant due) {
    tandems.findById(id).filter(tandem -> tandem.away().isPresent()).ifPresent(this::back);
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Long> all =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .flatMap(one -> tandems.findByProgrammeIdOrderById(one.id()).stream())
            .map(tandem -> tandem.id().value())
            .toList();
    agenda.move(OVER, all, moved::sameHour);
  }

  private LocalDate today(Tandem tandem) {
    return LocalDate.now(clock.withZone(zone(tandem)));
  }

  private ZoneId zone(Tandem tandem) {
    return schools.get(programmes.get(tandem.programme()).school()).zone();
  }
}
