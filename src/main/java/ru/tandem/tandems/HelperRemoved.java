package ru.tandem.tandems;

import ru.tandem.people.PersonId;

/** Somebody helps a pair no more. */
public record HelperRemoved(TandemId tandem, PersonId person) {}
