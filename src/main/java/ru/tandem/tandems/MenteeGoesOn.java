package ru.tandem.tandems;

import ru.tandem.people.PersonId;

/** The rest of one mentee of a group is over. */
public record MenteeGoesOn(TandemId tandem, PersonId mentee) {}
