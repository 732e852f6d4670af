package ru.tandem.meetings;

/** A rhythm has made its next meeting. */
public record MeetingMade(MeetingId meeting) {}
