package ru.tandem.enrolment;

/**
 * All consents that the age asks for are there: the questionnaire may begin.
 *
 * @param pressed the participant has just said the last yes, and hears what is next in answer
 */
public record ParticipantConsented(ParticipantId participant, boolean pressed) {}
