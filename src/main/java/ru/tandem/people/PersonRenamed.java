package ru.tandem.people;

/** Somebody who was known by another name has changed it. */
public record PersonRenamed(PersonId person, String before) {}
