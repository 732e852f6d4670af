package ru.tandem.programmes;

/** A season was planned after the model of an earlier one; heard after it is planned. */
public record ProgrammeCopied(ProgrammeId last, ProgrammeId next) {}
