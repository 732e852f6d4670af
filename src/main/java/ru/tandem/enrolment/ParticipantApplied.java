package ru.tandem.enrolment;

/** The application questionnaire has been answered. */
public record ParticipantApplied(ParticipantId participant) {}
