package ru.tandem.monitoring.stories;

/** The curator has told of a pair. */
public record StoryWritten(StoryId story) {}
