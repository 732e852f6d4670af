package ru.tandem.database;

/** For some seconds nobody could write, and nobody knows for how long it will be so. */
public record DatabaseIll(Ailment ailment) {}
