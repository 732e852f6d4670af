package ru.tandem.tandems;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Lets a tandem rest, and wakes it. */
@Component
public class PauseTandem {

  private static final String RESUME = "tandems.resume";

  private final Tandems tandems;
  private final Participants participants;
  private final Programmes programmes;
  private final Schools schools;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PauseTandem(
      Tandems tandems,
      Participants participants,
      Programmes programmes,
      Schools schools,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tandems = tandems;
    this.participants = participants;
    this.programmes = programmes;
    this.schools = schools;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /** At somebody's wish, until the morning of that day. */
  public void until(Tandem tandem, LocalDate day, Instant now) {
    if (!tandem.pause(PauseCause.ASKED, day, now)) {
      throw new AlreadySettled();
    }
    agenda.set(RESUME, tandem.id().value(), day.atStartOfDay(zone(tandem)).toInstant());
    events.publishEvent(new TandemPaused(tandem.id(), PauseCause.ASKED));
  }

  /** For as long as a guardian lets one of its minors rest; nothing changes if it rests already. */
  void forGuardian(Tandem tandem, LocalDate day, Instant now) {
    if (tandem.isWorking() && tandem.pause(PauseCause.GUARDIAN, day, now)) {
      events.publishEvent(new TandemPaused(tandem.id(), PauseCause.GUARDIAN));
    }
  }

  /** At once: a consent is gone. May be said twice. */
  public void forConsent(Tandem tandem, Instant now) {
    if (tandem.pause(PauseCause.CONSENT, null, now)) {
      agenda.cancel(RESUME, tandem.id().value());
      events.publishEvent(new TandemPaused(tandem.id(), PauseCause.CONSENT));
    }
  }

  /**
   * @throws AlreadySettled when it does not rest, or somebody in it may not go on yet
   */
  public void resume(Tandem tandem) {
    if (!isAllowed(tandem)) {
      throw new AlreadySettled();
    }
    tandem.resume();
    agenda.cancel(RESUME, tandem.id().value());
    events.publishEvent(new TandemResumed(tandem.id()));
  }

  /** Whether everybody in it has all consents, and no guardian lets a minor rest. */
  public boolean isAllowed(Tandem tandem) {
    return tandem.participants().stream()
        .map(participants::get)
        .allMatch(participant -> participant.has(Step.CONSENTED) && !participant.isPaused());
  }

  /** Whether it rests for a guardian only, or longer than had been asked for. */
  boolean isOver(Tandem tandem) {
    return switch (tandem.pauseCause().orElse(PauseCause.CONSENT)) {
      case GUARDIAN -> true;
      case ASKED -> tandem.pausedUntil().filter(day -> !day.isAfter(today(tandem))).isPresent();
      case CONSENT -> false;
    };
  }

  private LocalDate today(Tandem tandem) {
    return LocalDate.now(clock.withZone(zone(tandem)));
  }

  private ZoneId zone(Tandem tandem) {
    return schools.get(programmes.get(tandem.programme()).school()).zone();
  }

  /** The morning of the day is another moment. */
  @EventListener
  void on(SchoolMoved moved) {
    List<Long> resting =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .flatMap(one -> tandems.findByProgrammeIdOrderById(one.id()).stream())
            .map(tandem -> tandem.id().value())
            .toList();
    agenda.move(RESUME, resting, moved::sameHour);
  }

  @OnDue(RESUME)
  void restIsOver(long tandem, Instant due) {
    tandems
        .findById(tandem)
        .filter(resting -> resting.state() == TandemState.PAUSED && isAllowed(resting))
        .ifPresent(this::resume);
  }
}
