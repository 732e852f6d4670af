package ru.tandem.schools;

/** The curators of the school hear of its week at another hour from now on. */
public record DigestMoved(SchoolId school) {}
