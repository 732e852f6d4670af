package ru.tandem.tandems;

import ru.tandem.people.PersonId;

/** Somebody helps a pair from now on. */
public record HelperAdded(TandemId tandem, PersonId person) {}
