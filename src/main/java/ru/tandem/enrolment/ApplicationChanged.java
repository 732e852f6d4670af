package ru.tandem.enrolment;

/** Something else has been answered in an application that was handed in before. */
public record ApplicationChanged(ParticipantId participant) {}
