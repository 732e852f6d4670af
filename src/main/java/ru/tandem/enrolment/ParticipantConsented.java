package ru.tandem.enrolment;

/** All consents that the age asks for are there: the questionnaire may begin. */
public record ParticipantConsented(ParticipantId participant) {}
