package ru.tandem.meetings;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import ru.tandem.people.AlreadySettled;

/** The two sides differ on whether a meeting took place, until a curator has asked both. */
@Embeddable
class Dispute {

  private Instant disputedAt;
  private Instant disputeSettledAt;

  static Dispute raised(Instant now) {
    Dispute dispute = new Dispute();
    dispute.disputedAt = now;
    return dispute;
  }

  boolean isOpen() {
    return disputeSettledAt == null;
  }

  void settle(Instant now) {
    if (!isOpen()) {
      throw new AlreadySettled();
    }
    disputeSettledAt = now;
  }
}
