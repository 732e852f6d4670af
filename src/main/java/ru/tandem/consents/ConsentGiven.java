package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** Somebody has said yes to everything that is asked of him, or to one thing more. */
public record ConsentGiven(ParticipantId about, PersonId giver) {}
