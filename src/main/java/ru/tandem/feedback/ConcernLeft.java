package ru.tandem.feedback;

/** Nobody looks after a concern any more that somebody had taken. */
public record ConcernLeft(ConcernId concern) {}
