package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** A yes was taken back that nothing depends on; but what it allowed may have been done. */
public record OptionalWithdrawn(ParticipantId participant, PersonId by, ConsentDocument document) {}
