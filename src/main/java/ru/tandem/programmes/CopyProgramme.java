package ru.tandem.programmes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.schools.Schools;

/** A season that went well is planned again, a year later and without its people. */
@Component
public class CopyProgramme {

  private final CuratedProgrammes curated;
  private final Programmes programmes;
  private final PlanProgramme plan;
  private final Schools schools;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CopyProgramme(
      CuratedProgrammes curated,
      Programmes programmes,
      PlanProgramme plan,
      Schools schools,
      ApplicationEventPublisher events,
      Clock clock) {
    this.curated = curated;
    this.programmes = programmes;
    this.plan = plan;
    this.schools = schools;
    this.events = events;
    this.clock = clock;
  }

  /** What would be planned. */
  public Programme.Plan next(Person curator, ProgrammeId last) {
    Programme programme = curated.of(curator, last);
    LocalDate today = LocalDate.now(clock.withZone(schools.get(programme.school()).zone()));
    return NextSeason.of(programme, today);
  }

  /** May be said twice: who presses again finds the season that was planned then. */
  public Programme by(Person curator, ProgrammeId last) {
    Programme.Plan next = next(curator, last);
    Programme before = curated.of(curator, last);
    return programmes.findBySchoolIdOrderByIdDesc(before.school()).stream()
        .filter(one -> one.title().equals(next.title()) && one.startsOn().equals(next.startsOn()))
        .findFirst()
        .orElseGet(() -> planned(curator, before, next));
  }

  private Programme planned(Person curator, Programme last, Programme.Plan next) {
    Programme programme = plan.by(curator, last.school(), next);
    programme.relays(last.relay());
    programme.wants(last.papersFirst());
    programme.asksGuardians(last.guardianRule());
    programme.looksAtPlans(last.planRule());
    events.publishEvent(new ProgrammeCopied(last.id(), programme.id()));
    return programme;
  }
}
