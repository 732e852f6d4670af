package ru.tandem.enrolment;

/** The curator said no, kindly. */
public record ParticipantDeclined(ParticipantId participant) {}
