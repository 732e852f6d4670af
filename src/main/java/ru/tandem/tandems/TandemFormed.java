package ru.tandem.tandems;

/** Both sides have said yes: they work together from now on. */
public record TandemFormed(TandemId tandem) {}
