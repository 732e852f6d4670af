package ru.tandem.programmes;

/** For which meetings of a minor a guardian has to say yes beforehand. */
public enum GuardianRule {
  NOT_ASKED,
  /** Those that are held outside school. */
  OUTSIDE,
  /** Those, and those with a camera. */
  OUTSIDE_AND_ONLINE
}
