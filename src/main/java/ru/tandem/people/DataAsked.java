package ru.tandem.people;

/** Somebody wants to read what is stored about him: whoever stores anything writes it down. */
public record DataAsked(PersonId person, DataSheet sheet) {}
