package ru.tandem.consents;

import ru.tandem.enrolment.ParticipantId;

/**
 * Nobody took a yes back, but it has outlived its document or an age, and the time to say it anew
 * is over: whatever this participant takes part in rests until it is said.
 */
public record ConsentLapsed(ParticipantId participant) {}
