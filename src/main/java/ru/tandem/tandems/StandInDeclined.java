package ru.tandem.tandems;

/** Whoever was asked to stand in cannot. */
public record StandInDeclined(StandInId standIn) {}
