package ru.tandem.meetings;

/** One side says that they have met without having arranged it. */
public record MeetingTold(MeetingId meeting) {}
