package ru.tandem.schools;

/** The school has entered other days off or terms. */
public record CalendarChanged(SchoolId school) {}
