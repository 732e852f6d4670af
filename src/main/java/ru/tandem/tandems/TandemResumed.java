package ru.tandem.tandems;

/** A tandem that rested works again. */
public record TandemResumed(TandemId tandem) {}
