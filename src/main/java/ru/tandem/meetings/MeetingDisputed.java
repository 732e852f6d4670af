package ru.tandem.meetings;

/** The two sides differ on whether a meeting took place. */
public record MeetingDisputed(MeetingId meeting) {}
