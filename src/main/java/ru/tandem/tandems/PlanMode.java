package ru.tandem.tandems;

/** How those who work together mostly meet. */
public enum PlanMode {
  IN_PERSON,
  ONLINE,
  BOTH
}
