package ru.tandem.monitoring.stories;

/** For whom it is. */
public enum StoryKind {
  /** For everybody: it stands on the school's page. */
  STORY,
  /** For the pair itself. */
  KEEPSAKE
}
