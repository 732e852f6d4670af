package ru.tandem.programmes;

/** Whether those who work together may see each other's accounts is settled anew in a season. */
public record RelayChanged(ProgrammeId programme) {}
