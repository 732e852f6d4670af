package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;

/** The rest that a guardian had wished for is over. */
public record ChildGoesOn(ParticipantId child) {}
