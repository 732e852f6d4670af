package ru.tandem.programmes;

/** A new season stands: people may be invited. */
public record ProgrammePlanned(ProgrammeId programme) {}
