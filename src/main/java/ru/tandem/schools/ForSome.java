package ru.tandem.schools;

/**
 * Days that a calendar gives to some classes only.
 *
 * @param words how the calendar calls them
 */
public record ForSome(SpanKind kind, DaySpan days, String words) {}
