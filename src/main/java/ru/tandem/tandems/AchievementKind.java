package ru.tandem.tandems;

/** What somebody has taken part in. */
public enum AchievementKind {
  CONTEST,
  PUBLICATION,
  PROJECT,
  FORUM,
  COURSE,
  CAREER
}
