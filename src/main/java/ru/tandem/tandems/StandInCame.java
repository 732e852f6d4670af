package ru.tandem.tandems;

import ru.tandem.people.PersonId;

/** Somebody stands in for the mentor from now on. */
public record StandInCame(StandInId standIn, PersonId away) {}
