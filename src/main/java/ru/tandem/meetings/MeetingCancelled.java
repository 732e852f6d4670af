package ru.tandem.meetings;

/** What was agreed or proposed is called off by one side. */
public record MeetingCancelled(MeetingId meeting) {}
