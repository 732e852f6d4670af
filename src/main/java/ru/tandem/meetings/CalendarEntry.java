package ru.tandem.meetings;

/**
 * A meeting as it is to stand in somebody's calendar.
 *
 * @param sequence counts the changes that this person has been sent
 * @param cancelled it is to go from there
 */
public record CalendarEntry(
    String uid, int sequence, boolean cancelled, MeetingKind kind, Appointment at) {}
