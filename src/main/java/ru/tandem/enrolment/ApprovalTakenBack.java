package ru.tandem.enrolment;

/** Somebody who had been accepted waits for the curator's word again. */
public record ApprovalTakenBack(ParticipantId participant) {}
