package ru.tandem.enrolment;

/** A mentor says that there is room for fewer mentees than was said before. */
public record FewerPlaces(ParticipantId mentor) {}
