package ru.tandem.tandems;

/** A tandem is over. */
public record TandemEnded(TandemId tandem, EndCause cause) {}
