package ru.tandem.meetings;

/** Both sides have agreed on a meeting, or on a series that begins with it. */
public record MeetingAgreed(MeetingId meeting) {}
