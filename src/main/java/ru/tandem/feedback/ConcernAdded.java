package ru.tandem.feedback;

/** Who waits for a grown-up has said more. */
public record ConcernAdded(ConcernId concern) {}
