package ru.tandem.programmes;

import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;

/** The curator changes a season that goes on. */
@Component
public class ChangeProgramme {

  private final CuratedProgrammes programmes;
  private final ApplicationEventPublisher events;

  ChangeProgramme(CuratedProgrammes programmes, ApplicationEventPublisher events) {
    this.programmes = programmes;
    this.events = events;
  }

  /**
   * @throws ru.tandem.people.AlreadySettled when it has been closed
   */
  public Programme by(Person curator, ProgrammeId id, Consumer<Programme> change) {
    Programme programme = programmes.open(curator, id);
    change.accept(programme);
    events.publishEvent(new ProgrammeChanged(id));
    return programme;
  }
}
