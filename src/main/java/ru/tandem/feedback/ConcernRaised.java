package ru.tandem.feedback;

/** Somebody needs a grown-up, now. */
public record ConcernRaised(ConcernId concern) {}
