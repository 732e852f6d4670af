package ru.tandem.consents;

import ru.tandem.delivery.Reminded;
import ru.tandem.enrolment.ParticipantId;

/**
 * Something is missing for this participant's consents, and it is time to say so.
 *
 * @param said who was reminded, filled in by whoever speaks
 */
public record ConsentsAsked(ParticipantId participant, Occasion occasion, Reminded said) {

  ConsentsAsked(ParticipantId participant, Occasion occasion) {
    this(participant, occasion, new Reminded());
  }

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
