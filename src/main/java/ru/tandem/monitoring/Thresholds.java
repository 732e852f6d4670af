package ru.tandem.monitoring;

import java.time.Duration;
import ru.tandem.config.Section;

/**
 * From where on something is worth a look.
 *
 * @param noMeeting without a meeting for so long
 * @param misses so many meetings in a row that did not take place
 * @param ratingAtMost a rating as low as this
 * @param ratingFall lower than the one before by so much
 * @param ratingsApart mentor and mentee differ by so much
 * @param sidesApart of one meeting they tell such different things
 * @param surveyLate a survey waits for so long
 * @param safetyAtMost somebody feels as unsafe as this
 * @param stuck at the same step for so long
 * @param satisfiedFrom the mean from which on somebody is satisfied
 * @param fewest answers of fewer people are never shown apart: each could be recognised
 */
public record Thresholds(
    Duration noMeeting,
    int misses,
    int ratingAtMost,
    int ratingFall,
    int ratingsApart,
    int sidesApart,
    Duration surveyLate,
    int safetyAtMost,
    Duration stuck,
    int satisfiedFrom,
    int fewest) {

  private static final int LONGEST = 365;
  private static final int BEST = 10;

  /** Those of the target model. */
  static final Thresholds USUAL =
      new Thresholds(
          Duration.ofDays(21), 2, 4, 3, 4, 5, Duration.ofDays(7), 4, Duration.ofDays(3), 7, 5);

  /** How it stands at a limit that a school may set. */
  public int at(Limit limit) {
    return switch (limit) {
      case DAYS_WITHOUT_MEETING -> (int) noMeeting.toDays();
      case MISSES -> misses;
      case LOW_RATING -> ratingAtMost;
      case RATING_FALL -> ratingFall;
      case RATINGS_APART -> ratingsApart;
      case SIDES_APART -> sidesApart;
      case SURVEY_DAYS -> (int) surveyLate.toDays();
      case STUCK_DAYS -> (int) stuck.toDays();
    };
  }

  Thresholds with(Limit limit, int number) {
    Duration days = Duration.ofDays(number);
    return new Thresholds(
        limit == Limit.DAYS_WITHOUT_MEETING ? days : noMeeting,
        limit == Limit.MISSES ? number : misses,
        limit == Limit.LOW_RATING ? number : ratingAtMost,
        limit == Limit.RATING_FALL ? number : ratingFall,
        limit == Limit.RATINGS_APART ? number : ratingsApart,
        limit == Limit.SIDES_APART ? number : sidesApart,
        limit == Limit.SURVEY_DAYS ? days : surveyLate,
        safetyAtMost,
        limit == Limit.STUCK_DAYS ? days : stuck,
        satisfiedFrom,
        fewest);
  }

  static Thresholds read(Section file) {
    return file.section("risks").map(risks -> read(file, risks)).orElse(USUAL);
  }

  private static Thresholds read(Section file, Section risks) {
    return new Thresholds(
        days(risks, "days-without-meeting"),
        risks.number("misses-in-a-row", 1, BEST),
        risks.number("rating-at-most", 1, BEST),
        risks.number("rating-fall", 1, BEST),
        risks.number("ratings-apart", 1, BEST),
        risks.number("sides-apart", 1, BEST, USUAL.sidesApart),
        days(risks, "survey-days-late"),
        risks.number("safety-at-most", 1, BEST),
        days(file, "stuck-days"),
        file.number("satisfied-from", 1, BEST),
        file.number("fewest", USUAL.fewest, 100));
  }

  private static Duration days(Section section, String key) {
    return Duration.ofDays(section.number(key, 1, LONGEST));
  }
}
