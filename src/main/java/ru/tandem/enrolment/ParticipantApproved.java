package ru.tandem.enrolment;

/** The curator said yes. */
public record ParticipantApproved(ParticipantId participant) {}
