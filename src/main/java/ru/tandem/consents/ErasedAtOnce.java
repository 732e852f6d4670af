package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;

/**
 * Whoever took part has had everything erased, and that at once: nothing is waited for, and all who
 * had to do with the person hear of the same day.
 */
public record ErasedAtOnce(ParticipantId participant) {}
