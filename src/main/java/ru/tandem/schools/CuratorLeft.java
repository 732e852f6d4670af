package ru.tandem.schools;

/** A curator is away from now on. */
public record CuratorLeft(long absence) {}
