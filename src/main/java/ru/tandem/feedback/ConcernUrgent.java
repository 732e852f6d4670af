package ru.tandem.feedback;

/** Somebody needs more than one grown-up, at once. */
public record ConcernUrgent(ConcernId concern) {}
