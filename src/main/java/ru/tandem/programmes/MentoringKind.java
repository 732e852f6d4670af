package ru.tandem.programmes;

import java.util.Locale;

/** How mentor and mentee work together. */
public enum MentoringKind {
  /** One mentor, one mentee. */
  TRADITIONAL,
  /** One mentor, two mentees or more. */
  GROUP,
  /** All meetings are online. */
  REMOTE,
  /** A short season towards one clear aim. */
  GOAL_SETTING,
  /** The younger one is the mentor. */
  REVERSE,
  /** On demand: they meet whenever the mentee has a question. */
  SITUATIONAL,
  /** One meeting. */
  SPEED,
  /** A few short meetings. */
  FLASH;

  private static final int FEW = 3;

  /**
   * Who is mentored in a reverse programme would be admitted, asked and vouched for as a mentor
   * elsewhere: it needs both sides to be of one kind of people.
   */
  public boolean suits(MentoringForm form) {
    return this != REVERSE || form.mentors() == form.mentees();
  }

  /** Pairs go through the five kinds of meetings; else they meet when there is something to ask. */
  public boolean isCourse() {
    return switch (this) {
      case TRADITIONAL, GROUP, REMOTE, GOAL_SETTING, REVERSE -> true;
      case SITUATIONAL, SPEED, FLASH -> false;
    };
  }

  /** How many meetings a pair has at most where they are no course. */
  public int most() {
    return switch (this) {
      case SPEED -> 1;
      case FLASH -> FEW;
      default -> Integer.MAX_VALUE;
    };
  }

  /** As files in {@code config} write it, such as {@code goal-setting}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
