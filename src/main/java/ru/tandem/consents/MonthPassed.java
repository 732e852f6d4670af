package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;

/** It is time to tell the guardians of this minor how things stand. */
public record MonthPassed(ParticipantId child) {}
