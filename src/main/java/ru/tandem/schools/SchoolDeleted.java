package ru.tandem.schools;

/** A school is about to be gone, with all that was set for it. */
public record SchoolDeleted(SchoolId school) {}
