package ru.tandem.monitoring.season;

import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Participant;

/**
 * Somebody who takes part, as the papers of a season name him.
 *
 * @param place class, or where the person works
 * @param partner who sent the person; empty for nobody
 */
public record Member(
    Participant part,
    String name,
    Optional<LocalDate> born,
    Optional<Words> place,
    String partner) {

  public long id() {
    return part.id().value();
  }
}
