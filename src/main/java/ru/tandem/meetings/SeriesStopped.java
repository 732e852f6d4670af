package ru.tandem.meetings;

import ru.tandem.people.PersonId;
import ru.tandem.tandems.TandemId;

/** One side has ended the regular meetings; those that lay ahead are off. */
public record SeriesStopped(TandemId tandem, PersonId by) {}
