package ru.tandem.roster;

import ru.tandem.programmes.ProgrammeId;

/** The list of a programme has been filled or changed. */
public record RosterImported(ProgrammeId programme) {}
