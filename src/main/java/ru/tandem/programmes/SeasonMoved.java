package ru.tandem.programmes;

/** The first or the last day of a season is another one from now on. */
public record SeasonMoved(ProgrammeId programme) {}
