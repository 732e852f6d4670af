package ru.tandem.tandems;

import java.time.Instant;
import ru.tandem.enrolment.ParticipantId;

/**
 * Who worked in a tandem, and when.
 *
 * @param leftAt null for who has not left
 */
public record Membership(
    long tandem,
    ParticipantId mentor,
    ParticipantId mentee,
    Instant formedAt,
    Instant joinedAt,
    Instant leftAt) {

  public TandemId id() {
    return new TandemId(tandem);
  }

  /** The mentee belonged to it at that moment; whoever began it, at all that was before. */
  public boolean covers(Instant moment) {
    Instant then = moment.isBefore(formedAt) ? formedAt : moment;
    return !then.isBefore(joinedAt) && (leftAt == null || then.isBefore(leftAt));
  }
}
