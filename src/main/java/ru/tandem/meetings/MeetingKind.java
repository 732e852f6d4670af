package ru.tandem.meetings;

/** The five kinds of meeting of the target model, in their order. */
public enum MeetingKind {
  /** Acquaintance, rules, boundaries; with the curator. */
  ORGANISATIONAL,
  /** One small real task. */
  TRIAL,
  /** Aim, tasks, dates, rhythm. */
  PLANNING,
  REGULAR,
  /** Results, distance to the aim, what next. */
  FINAL;

  /** By now the work itself is going on. */
  public boolean isWork() {
    return this == REGULAR || this == FINAL;
  }
}
