package ru.tandem.meetings;

/** A proposal came to nothing; nobody has decided when no answer came in time. */
public record MeetingDeclined(MeetingId meeting) {}
