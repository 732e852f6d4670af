package ru.tandem.monitoring.figures;

import java.util.function.Predicate;

/** What is recommended, each by a rule that is stated in docs/monitoring.md. */
public enum Advice {
  /** Fewer than six of ten of a side have answered at the end. */
  ASK_MORE(
      report ->
          report.sides().stream()
              .anyMatch(side -> side.asked() > 0 && side.answered() * 10 < side.asked() * 6)),
  /** More than a quarter of the meetings did not take place. */
  KEEP_MEETINGS(
      report -> {
        int held = report.season().held().size();
        return held + report.missed() > 0 && report.missed() * 4 > held + report.missed();
      }),
  PAIR_ALL(report -> report.unpaired() > 0),
  SAFETY(report -> isAtMost(report, "safety", 7)),
  PLAN(report -> isAtMost(report, "plan", 6) || isAtMost(report, "planning", 6)),
  TRAINING(report -> isAtMost(report, "training", 6)),
  GROUP_MEETINGS(report -> isAtMost(report, "group", 6)),
  COMMUNICATION(report -> isAtMost(report, "communication", 6) || isAtMost(report, "comfort", 6)),
  /** Something came out 2 or more below what was expected. */
  EXPECTATIONS(
      report ->
          report.sides().stream()
              .flatMap(side -> side.expected().stream())
              .anyMatch(
                  line -> line.key().kind() == FigureKey.Kind.EXPECTED && line.change() <= -2)),
  /** At least six of ten want to become mentors. */
  NEXT_MENTORS(
      report ->
          report.mentees().outcomes().stream()
              .anyMatch(
                  line ->
                      line.key().code().equals("become_mentor") && line.sums().percent() >= 60));

  private final Predicate<SeasonReport> rule;

  Advice(Predicate<SeasonReport> rule) {
    this.rule = rule;
  }

  boolean fits(SeasonReport report) {
    return rule.test(report);
  }

  private static boolean isAtMost(SeasonReport report, String measure, double most) {
    return report.sides().stream()
        .flatMap(side -> side.measure(measure).stream())
        .anyMatch(line -> line.second() <= most);
  }
}
