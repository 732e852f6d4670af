package ru.tandem.tandems;

import ru.tandem.people.PersonId;

/** One mentee of a group rests; the others go on. */
public record MenteeRests(TandemId tandem, PersonId mentee, PauseCause cause) {}
