package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;

/** A curator reminds the guardians whose yes is missing; the child has been told already. */
public record GuardiansReminded(ParticipantId child) {}
