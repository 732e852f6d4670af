package ru.tandem.sandbox;

/** A point of a season that can be reached by acting all that comes before it. */
public record Stage(String name, String title) {}
