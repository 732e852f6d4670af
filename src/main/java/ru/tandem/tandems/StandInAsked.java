package ru.tandem.tandems;

/** Another mentor is asked to stand in. */
public record StandInAsked(StandInId standIn) {}
