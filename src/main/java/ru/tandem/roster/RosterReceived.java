package ru.tandem.roster;

/** A file has come that is to be read. */
public record RosterReceived(long upload) {}
