package ru.tandem.enrolment;

import ru.tandem.people.PersonId;

/**
 * Somebody's part has been ended before the season's end; it is gone already.
 *
 * @param by a curator, or whoever has taken part
 */
public record ParticipantTakenOut(ParticipantId participant, PersonId by) {}
