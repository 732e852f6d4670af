package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/**
 * A guardian does not allow that this participant takes part.
 *
 * @param binding nothing goes on because of it; otherwise another guardian's yes still counts
 * @param stopped something had begun, and all concerned hear that it rests
 */
public record ConsentRefused(
    ParticipantId participant, PersonId guardian, String word, boolean binding, boolean stopped) {}
