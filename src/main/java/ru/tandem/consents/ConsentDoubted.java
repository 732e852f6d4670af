package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/**
 * Nobody took a yes back, but it may not have been a guardian's: whatever this participant takes
 * part in stops at once, until somebody is known to have said it.
 *
 * @param by the curator who doubts it
 */
public record ConsentDoubted(ParticipantId participant, PersonId by) {}
