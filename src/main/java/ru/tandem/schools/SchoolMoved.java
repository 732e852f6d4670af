package ru.tandem.schools;

/** The school goes by another clock from now on. */
public record SchoolMoved(SchoolId school) {}
