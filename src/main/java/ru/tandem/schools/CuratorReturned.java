package ru.tandem.schools;

/** A curator who was away is back. */
public record CuratorReturned(long absence) {}
