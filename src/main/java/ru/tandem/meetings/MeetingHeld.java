package ru.tandem.meetings;

/** A meeting took place: the first side has said so. */
public record MeetingHeld(MeetingId meeting) {}
