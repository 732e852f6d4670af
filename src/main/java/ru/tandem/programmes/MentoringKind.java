package ru.tandem.programmes;

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
  REVERSE;

  /**
   * The surveys of the other forms ask a mentee how the newcomer settles in, or take the mentor for
   * an adult: they would not fit a mentor who is the younger one.
   */
  public boolean suits(MentoringForm form) {
    return this != REVERSE || form == MentoringForm.PUPIL_PUPIL;
  }
}
