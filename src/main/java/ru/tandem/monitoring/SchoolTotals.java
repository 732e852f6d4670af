package ru.tandem.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;

/**
 * What the schools' programmes of this year come to, all together: from what was counted every
 * night. Only a programme that has not seen its first night yet is counted when it is looked at.
 */
@Component
public class SchoolTotals {

  /** Till the middle of the next school year the last season can still be compared. */
  private static final int MONTHS_SHOWN = 6;

  private final DailyTotals days;
  private final Programmes programmes;
  private final SumUp sumUp;
  private final Thresholds thresholds;
  private final Clock clock;

  SchoolTotals(
      DailyTotals days, Programmes programmes, SumUp sumUp, MonitoringConfig config, Clock clock) {
    this.days = days;
    this.programmes = programmes;
    this.sumUp = sumUp;
    this.thresholds = config.thresholds();
    this.clock = clock;
  }

  /**
   * Sums over several programmes.
   *
   * @param paired mentees who have a pair
   * @param held meetings that took place
   * @param finished mentees who went the whole way
   */
  public record Totals(
      int programmes,
      int mentees,
      int mentors,
      int paired,
      long held,
      int finished,
      Figures menteeFigures,
      Figures mentorFigures) {

    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, Figures.NONE, Figures.NONE);

    Totals plus(Totals other) {
      return new Totals(
          programmes + other.programmes,
          mentees + other.mentees,
          mentors + other.mentors,
          paired + other.paired,
          held + other.held,
          finished + other.finished,
          menteeFigures.plus(other.menteeFigures),
          mentorFigures.plus(other.mentorFigures));
    }

    /** Mentees have come, and nobody has met: somebody should ask how the school is doing. */
    public boolean isBehind() {
      return mentees > 0 && held == 0;
    }
  }

  /** All that has been counted, by school. */
  public record Counted(Map<SchoolId, Totals> by) {

    public Totals of(School school) {
      return by.getOrDefault(school.id(), Totals.NONE);
    }

    /** The schools of each district together, by its name; of those without one nothing. */
    public Map<String, Totals> districts(List<School> schools) {
      Map<String, Totals> districts = new TreeMap<>();
      for (School school : schools) {
        school.district().ifPresent(name -> districts.merge(name, of(school), Totals::plus));
      }
      return districts;
    }

    /** All schools together. */
    public Totals all() {
      return by.values().stream().reduce(Totals.NONE, Totals::plus);
    }
  }

  /** All schools, in two queries. */
  public Counted counted() {
    LocalDate earliest =
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(MONTHS_SHOWN);
    Map<SchoolId, Totals> by = new HashMap<>();
    Set<ProgrammeId> known = new HashSet<>();
    for (DailyTotal day : days.latest(earliest)) {
      known.add(day.programme());
      by.merge(day.school(), day.totals(thresholds.fewest()), Totals::plus);
    }
    for (Programme one : fresh(earliest, known)) {
      Totals totals = DailyTotal.of(sumUp.of(one), earliest).totals(thresholds.fewest());
      by.merge(one.school(), totals, Totals::plus);
    }
    return new Counted(by);
  }

  /** Those that no night has counted yet. */
  private List<Programme> fresh(LocalDate earliest, Set<ProgrammeId> known) {
    return programmes.findByEndsOnGreaterThanEqual(earliest).stream()
        .filter(one -> !known.contains(one.id()))
        .toList();
  }
}
