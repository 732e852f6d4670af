package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/**
 * A guardian does not allow that this participant takes part.
 *
 * @param binding nothing goes on because of it; otherwise another guardian's yes still counts
 */
public record ConsentRefused(
    ParticipantId participant, PersonId guardian, String word, boolean binding) {}
