package ru.tandem.meetings;

/** One side has named a time and waits for the other. */
public record MeetingProposed(MeetingId meeting) {}
