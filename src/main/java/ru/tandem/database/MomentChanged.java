package ru.tandem.database;

/**
 * The database holds another moment than the memory: it was emptied, or put back to an earlier
 * moment, or the process only begins. Whoever keeps in memory what the database says forgets it, as
 * if the process had just begun. Published while nothing is at work: no update is handled, nothing
 * is carried.
 */
public record MomentChanged() {}
