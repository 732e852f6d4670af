package ru.tandem.meetings;

/** The school's days or hours have changed, and an agreed meeting is not at a usual time now. */
public record MeetingOutside(MeetingId meeting, Outside outside) {}
