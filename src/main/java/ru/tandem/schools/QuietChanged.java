package ru.tandem.schools;

/** A school keeps other quiet hours from now on. */
public record QuietChanged(SchoolId school) {}
