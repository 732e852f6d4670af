package ru.tandem.programmes;

/** A season has another name, other dates, numbers or another rhythm than before. */
public record ProgrammeChanged(ProgrammeId programme) {}
