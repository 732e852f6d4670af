package ru.tandem.tandems;

import ru.tandem.people.PersonId;

/** Somebody wants a grown-up to look at what the other side has written. */
public record LetterReported(LetterId letter, PersonId by) {}
