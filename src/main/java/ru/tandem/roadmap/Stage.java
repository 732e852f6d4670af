package ru.tandem.roadmap;

/** The seven stages of a programme. */
public enum Stage {
  CONDITIONS,
  MENTEES,
  MENTORS,
  TRAINING,
  PAIRS,
  WORK,
  COMPLETION;

  public int number() {
    return ordinal() + 1;
  }
}
