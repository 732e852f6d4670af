package ru.tandem.tandems;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import ru.tandem.people.PersonId;

/** When, why and by whom the work of a tandem came to its end. */
@Embeddable
class Ending {

  private static final Duration FAREWELL = Duration.ofDays(7);

  private Instant endedAt;

  /** Empty when it ended by itself. */
  private PersonId endedBy;

  @Enumerated(EnumType.STRING)
  private EndCause endCause;

  protected Ending() {}

  static Ending of(EndCause cause, PersonId by, Instant now) {
    Ending ending = new Ending();
    ending.endCause = cause;
    ending.endedBy = by;
    ending.endedAt = now;
    return ending;
  }

  Instant at() {
    return endedAt;
  }

  EndCause cause() {
    return endCause;
  }

  /** So late that words of farewell still belong to it. */
  boolean isFresh(Instant now) {
    return now.isBefore(endedAt.plus(FAREWELL));
  }
}
