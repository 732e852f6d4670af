package ru.tandem.tandems;

/** A tandem rests: nothing of it may go on. */
public record TandemPaused(TandemId tandem, PauseCause cause) {}
