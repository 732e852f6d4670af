package ru.tandem.schools;

/** The school has entered other days off, terms or lesson hours. */
public record CalendarChanged(SchoolId school) {}
