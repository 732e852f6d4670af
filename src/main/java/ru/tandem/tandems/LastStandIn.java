package ru.tandem.tandems;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.PersonId;

/** Who led the pair while its mentor was away the last time: whoever came later was not there. */
@Embeddable
class LastStandIn {

  private PersonId stoodInPersonId;
  private Instant awayFrom;
  private Instant awayTo;

  protected LastStandIn() {}

  static LastStandIn from(PersonId person, Instant now) {
    LastStandIn last = new LastStandIn();
    last.stoodInPersonId = person;
    last.awayFrom = now;
    return last;
  }

  void ends(Instant now) {
    awayTo = now;
  }

  /** Who led it at that moment in the mentor's place; empty for nobody. */
  Optional<PersonId> at(Instant moment) {
    boolean away = !moment.isBefore(awayFrom) && (awayTo == null || moment.isBefore(awayTo));
    return away ? Optional.of(stoodInPersonId) : Optional.empty();
  }
}
