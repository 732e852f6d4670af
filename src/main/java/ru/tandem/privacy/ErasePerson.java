package ru.tandem.privacy;

import java.time.Clock;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.ErasedRows;
import ru.tandem.people.Person;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.ProgrammeId;

/** Forgets a person everywhere, and says how much there was to forget. */
@Component
public class ErasePerson {

  private static final Logger log = LoggerFactory.getLogger(ErasePerson.class);

  private final ApplicationEventPublisher events;
  private final Clock clock;

  ErasePerson(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /**
   * Forgets what one programme keeps; the person goes on elsewhere.
   *
   * @return the number of rows
   */
  public int from(ProgrammeId programme, PersonId person) {
    ErasedRows rows = new ErasedRows();
    events.publishEvent(new ErasedFromProgramme(person, programme, rows));
    log.info("Person {} erased from programme {}: {} rows", person, programme, rows.count());
    return rows.count();
  }

  /**
   * @return the number of rows
   * @throws AlreadySettled when the person has been forgotten before
   */
  public int now(Person person) {
    return now(person, rows -> {});
  }

  /**
   * @param farewell told the number of rows while the person can still be reached
   * @return the same number
   * @throws AlreadySettled when the person has been forgotten before
   */
  public int now(Person person, IntConsumer farewell) {
    if (person.isGone()) {
      throw new AlreadySettled();
    }
    ErasedRows rows = new ErasedRows();
    events.publishEvent(new PersonErased(person.id(), rows));
    farewell.accept(rows.count());
    person.isForgotten(clock.instant());
    log.info("Person {} erased: {} rows", person.id(), rows.count());
    return rows.count();
  }
}
