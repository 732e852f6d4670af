package ru.tandem.roadmap;

/** Whose part an action is by the template, before anybody is named. */
public enum Duty {
  CURATOR,
  OBSERVER,
  MENTOR
}
