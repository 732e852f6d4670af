package ru.tandem.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.MeetingState;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;

/** What a school's programmes of this year come to, all together. */
@Component
public class SchoolTotals {

  /** Till the middle of the next school year the last season can still be compared. */
  private static final int MONTHS_SHOWN = 6;

  private final Programmes programmes;
  private final SumUp sumUp;
  private final Clock clock;

  SchoolTotals(Programmes programmes, SumUp sumUp, Clock clock) {
    this.programmes = programmes;
    this.sumUp = sumUp;
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
      Figures mentorFigures) {}

  public Totals of(School school) {
    LocalDate earliest =
        LocalDate.ofInstant(clock.instant(), school.zone()).minusMonths(MONTHS_SHOWN);
    List<Summary> all =
        programmes.findBySchoolIdOrderByIdDesc(school.id()).stream()
            .filter(programme -> !programme.endsOn().isBefore(earliest))
            .map(sumUp::of)
            .toList();
    return new Totals(
        all.size(),
        sum(all, one -> one.mentees().reached(Step.JOINED)),
        sum(all, one -> one.mentors().reached(Step.JOINED)),
        sum(all, one -> one.mentees().reached(Step.PAIRED)),
        all.stream().mapToLong(one -> one.meetings(MeetingState.HELD)).sum(),
        sum(all, one -> one.mentees().reached(Step.FINISHED)),
        figures(all, Summary::mentees),
        figures(all, Summary::mentors));
  }

  private static int sum(List<Summary> all, ToIntFunction<Summary> number) {
    return all.stream().mapToInt(number).sum();
  }

  private static Figures figures(List<Summary> all, Function<Summary, Summary.Side> side) {
    return all.stream()
        .map(one -> side.apply(one).figures())
        .reduce(Figures::plus)
        .orElse(Figures.NONE);
  }
}
