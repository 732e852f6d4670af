package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** A yes was taken back: whatever this participant takes part in stops at once. */
public record ConsentWithdrawn(ParticipantId participant, PersonId by) {}
