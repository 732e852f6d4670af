package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** A guardian has come, told of himself and agreed; whether he is known to be one is said later. */
public record GuardianAnswered(ParticipantId child, PersonId guardian) {}
