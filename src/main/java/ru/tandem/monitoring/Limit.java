package ru.tandem.monitoring;

/** What a school may see more strictly, or less, than {@code config/monitoring.yaml} does. */
public enum Limit {
  DAYS_WITHOUT_MEETING(365),
  MISSES(10),
  LOW_RATING(10),
  RATING_FALL(10),
  RATINGS_APART(10),
  SIDES_APART(10),
  SURVEY_DAYS(365),
  STUCK_DAYS(365);

  private final int most;

  Limit(int most) {
    this.most = most;
  }

  public int most() {
    return most;
  }
}
