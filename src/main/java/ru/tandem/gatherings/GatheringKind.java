package ru.tandem.gatherings;

/** What people of a programme come together for. */
public enum GatheringKind {
  ACQUAINTANCE,
  /** Short talks in timed rounds, after which everybody says with whom he would go on. */
  SPEED,
  TRAINING,
  INFORMATION,
  SEMINAR,
  FESTIVAL;

  /** Mentors and mentees get to know each other there, so they are asked whom they wish. */
  public boolean asksWishes() {
    return this == ACQUAINTANCE || this == SPEED;
  }
}
