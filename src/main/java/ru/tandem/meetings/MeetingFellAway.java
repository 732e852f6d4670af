package ru.tandem.meetings;

/** What was agreed is off because its tandem rests or is over: those who work there know that. */
public record MeetingFellAway(MeetingId meeting) {}
