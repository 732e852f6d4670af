package ru.tandem.tandems;

/** What a task of a plan is. */
public enum PlanTaskKind {
  LESSON,
  COURSE,
  VISIT,
  PROJECT,
  CONTEST,
  PUBLICATION,
  SELF_STUDY,
  TALK
}
