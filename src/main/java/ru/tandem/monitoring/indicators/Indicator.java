package ru.tandem.monitoring.indicators;

/** What the state asks of every school, and how it is counted; targets stand in the settings. */
public enum Indicator {
  /** Pupils from 10 to 19 who are mentees, of all such pupils. */
  PUPILS_MENTEES(true),
  /** Pupils from 15 to 19 who are mentors, of all such pupils. */
  PUPILS_MENTORS(true),
  /** Teachers with up to three years of service who are mentees, of all such teachers. */
  YOUNG_TEACHERS(true),
  /** Enterprises that gave mentors, of all that the school works with. */
  ENTERPRISES(true),
  MENTEES_SATISFIED(false),
  MENTORS_SATISFIED(false);

  private final boolean numbered;

  Indicator(boolean numbered) {
    this.numbered = numbered;
  }

  /** Of how many is a number that the school enters. */
  public boolean isOfSchoolsNumber() {
    return numbered;
  }
}
