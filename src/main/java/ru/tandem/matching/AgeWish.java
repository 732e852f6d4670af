package ru.tandem.matching;

/** Of what age a mentee would like the mentor to be. A year apart is both: same age, and older. */
public enum AgeWish {
  ANY,
  SAME_AGE,
  OLDER;

  boolean metBy(Candidate mentor, Candidate mentee) {
    if (mentor.age() == null || mentee.age() == null) {
      return false;
    }
    int gap = mentor.age() - mentee.age();
    return switch (this) {
      case ANY -> false;
      case SAME_AGE -> Math.abs(gap) <= 1;
      case OLDER -> gap >= 1;
    };
  }
}
