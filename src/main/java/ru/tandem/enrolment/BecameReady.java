package ru.tandem.enrolment;

/** A mentor lacks nothing any more that the programme asks for. */
public record BecameReady(ParticipantId participant) {}
