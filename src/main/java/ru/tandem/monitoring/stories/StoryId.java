package ru.tandem.monitoring.stories;

/** Identifies a story. */
public record StoryId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
