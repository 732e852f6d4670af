package ru.tandem.schools;

/** The people of the school are reminded of meetings at other times from now on. */
public record RemindersChanged(SchoolId school) {}
