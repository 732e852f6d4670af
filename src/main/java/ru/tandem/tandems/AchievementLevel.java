package ru.tandem.tandems;

/** How far it reached. */
public enum AchievementLevel {
  SCHOOL,
  TOWN,
  REGION,
  COUNTRY
}
