package ru.tandem.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolDeleted;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.NightFell;

/** Every night, and when a season is closed, it is written down what each programme has come to. */
@Component
class CountTheDay implements NightlyNote {

  /** Older days serve nobody: what counts of a season is its last. */
  private static final int DAYS_KEPT = 400;

  private final Programmes programmes;
  private final Schools schools;
  private final SumUp sumUp;
  private final DailyTotals totals;
  private final Clock clock;

  CountTheDay(
      Programmes programmes, Schools schools, SumUp sumUp, DailyTotals totals, Clock clock) {
    this.programmes = programmes;
    this.schools = schools;
    this.sumUp = sumUp;
    this.totals = totals;
    this.clock = clock;
  }

  @EventListener
  void on(NightFell night) {
    totals.deleteByDayBefore(day(night.at()).minusDays(DAYS_KEPT));
  }

  @Override
  public Runnable see(Programme programme, Instant at) {
    Summary summary = sumUp.of(programme);
    return () -> keep(summary, at);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /** Last of all who hear it: what it came to is known by then. */
  @EventListener
  @Order(ProgrammeClosed.REMEMBERED)
  void on(ProgrammeClosed closed) {
    keep(sumUp.of(programmes.get(closed.programme())), clock.instant());
  }

  private void keep(Summary summary, Instant now) {
    Programme programme = summary.programme();
    LocalDate day = LocalDate.ofInstant(now, schools.get(programme.school()).zone());
    totals.save(
        totals
            .findByProgrammeIdAndDay(programme.id(), day)
            .map(before -> before.by(summary, day))
            .orElseGet(() -> DailyTotal.of(summary, day)));
  }

  @EventListener
  void forget(SchoolDeleted deleted) {
    totals.deleteBySchoolId(deleted.school());
  }
}
