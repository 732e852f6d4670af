package ru.tandem.people;

/** Somebody is older or younger than was said at first; whatever follows from the age changes. */
public record BirthDateCorrected(PersonId person) {}
