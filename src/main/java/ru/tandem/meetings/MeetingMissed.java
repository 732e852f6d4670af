package ru.tandem.meetings;

/** An agreed meeting did not take place. */
public record MeetingMissed(MeetingId meeting) {}
