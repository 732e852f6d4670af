package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;

/** Something is missing for this participant's consents, and it is time to say so. */
public record ConsentsAsked(ParticipantId participant, Occasion occasion) {

  /** Why now. */
  public enum Occasion {
    JOINED,
    REMINDER,
    /** The age changes whose yes is needed. */
    BIRTHDAY,
    /** A document has changed. */
    RENEWAL
  }
}
