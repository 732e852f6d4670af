package ru.tandem.enrolment;

/** A curator has ended somebody's part before the season's end; it is gone already. */
public record ParticipantTakenOut(ParticipantId participant) {}
