package ru.tandem.programmes;

import java.time.LocalDate;
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
    LocalDate starts = programme.startsOn();
    LocalDate ends = programme.endsOn();
    RelayRule relay = programme.relay();
    change.accept(programme);
    events.publishEvent(new ProgrammeChanged(id));
    if (!starts.equals(programme.startsOn()) || !ends.equals(programme.endsOn())) {
      events.publishEvent(new SeasonMoved(id, ends));
    }
    if (relay != programme.relay()) {
      events.publishEvent(new RelayChanged(id));
    }
    return programme;
  }
}
