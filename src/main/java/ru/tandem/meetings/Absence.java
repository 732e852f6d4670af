package ru.tandem.meetings;

import ru.tandem.people.PersonId;

/** Somebody was not at a meeting that took place. */
public record Absence(long meeting, PersonId person) {}
