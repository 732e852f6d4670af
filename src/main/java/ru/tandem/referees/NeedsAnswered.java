package ru.tandem.referees;

/** Somebody has told what a mentee needs. */
public record NeedsAnswered(long request) {}
