package ru.tandem.enrolment;

/** Somebody came to a programme and told name and birth date. Consents are asked for next. */
public record ParticipantJoined(ParticipantId participant) {}
