package ru.tandem.programmes;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;

/** The curator closes a season. Nothing is erased by it. */
@Component
public class CloseProgramme {

  private final CuratedProgrammes programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CloseProgramme(CuratedProgrammes programmes, ApplicationEventPublisher events, Clock clock) {
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws ru.tandem.people.AlreadySettled when it has been closed before
   */
  public Programme by(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    programme.close(curator.id(), clock.instant());
    events.publishEvent(new ProgrammeClosed(id, curator.id()));
    return programme;
  }
}
