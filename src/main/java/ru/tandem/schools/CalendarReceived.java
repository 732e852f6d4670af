package ru.tandem.schools;

/** A curator has sent the calendar of a school as a file. */
public record CalendarReceived(long upload) {}
