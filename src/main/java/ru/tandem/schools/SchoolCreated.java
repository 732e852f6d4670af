package ru.tandem.schools;

/** There is a new school. */
public record SchoolCreated(SchoolId school) {}
