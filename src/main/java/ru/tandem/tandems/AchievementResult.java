package ru.tandem.tandems;

/** What came of it. */
public enum AchievementResult {
  TOOK_PART,
  PRIZE,
  WON
}
