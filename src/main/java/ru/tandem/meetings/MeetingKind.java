package ru.tandem.meetings;

/**
 * The five kinds of meeting of the target model, in their order, and the one of pairs that meet
 * only when there is something to ask.
 */
public enum MeetingKind {
  /** Acquaintance, rules, boundaries; with the curator. */
  ORGANISATIONAL,
  /** One small real task. */
  TRIAL,
  /** Aim, tasks, dates, rhythm. */
  PLANNING,
  REGULAR,
  /** Results, distance to the aim, what next. */
  FINAL,
  /** A question, an answer, a next step. */
  SINGLE,
  /** One teaches, the other watches; beside all others. */
  VISIT;

  /** By now the work itself is going on. */
  public boolean isWork() {
    return this == REGULAR || this == FINAL || this == SINGLE || this == VISIT;
  }
}
