package ru.tandem.tandems;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;

/**
 * When the tasks of a plan are reminded of: the day before, and when the day has gone by. And when
 * a yes to the plan that is missing is asked for once more, and then seen by the curators.
 */
@Component
public class PlanReminders {

  public static final String SOON = "tandems.task.soon";
  public static final String LATE = "tandems.task.late";

  /** The plan waits for somebody's yes. */
  public static final String YES = "tandems.plan.yes";

  /** It has been asked for again, and does not come. */
  public static final String NO_YES = "tandems.plan.noyes";

  private static final int DAYS_FOR_A_YES = 3;

  /** After the lessons, before the evening. */
  private static final LocalTime HOUR = LocalTime.of(16, 0);

  private static final int PATIENCE = 7;

  private final Programmes programmes;
  private final Schools schools;
  private final Tandems tandems;
  private final PlanTasks tasks;
  private final Agenda agenda;
  private final Clock clock;

  PlanReminders(
      Programmes programmes,
      Schools schools,
      Tandems tandems,
      PlanTasks tasks,
      Agenda agenda,
      Clock clock) {
    this.programmes = programmes;
    this.schools = schools;
    this.tandems = tandems;
    this.tasks = tasks;
    this.agenda = agenda;
    this.clock = clock;
  }

  void set(Tandem tandem, PlanTask task) {
    cancel(task);
    if (!task.isDone()) {
      set(SOON, tandem, task, task.dueOn().minusDays(1));
      set(LATE, tandem, task, task.dueOn().plusDays(1));
    }
  }

  private void set(String kind, Tandem tandem, PlanTask task, LocalDate day) {
    Instant due = day.atTime(HOUR).atZone(zone(tandem)).toInstant();
    if (due.isAfter(clock.instant())) {
      agenda.set(kind, task.id().value(), due);
    }
  }

  private ZoneId zone(Tandem tandem) {
    return schools.get(programmes.get(tandem.programme()).school()).zone();
  }

  void cancel(PlanTask task) {
    agenda.cancel(SOON, task.id().value());
    agenda.cancel(LATE, task.id().value());
  }

  /** It is late, and they have been told: once more after a week, and that is enough. */
  public void later(PlanTask task) {
    if (late(task) < PATIENCE) {
      Tandem tandem = tandems.get(task.tandem());
      set(LATE, tandem, task, LocalDate.now(clock.withZone(zone(tandem))).plusDays(PATIENCE));
    }
  }

  /** How many days the task is late. */
  private long late(PlanTask task) {
    LocalDate today = LocalDate.now(clock.withZone(zone(tandems.get(task.tandem()))));
    return task.dueOn().until(today, ChronoUnit.DAYS);
  }

  /** Whoever has not said yes to the plan as it stands now has some days for it. */
  public void asksForYes(Tandem tandem) {
    agenda.cancel(NO_YES, tandem.id().value());
    agenda.set(YES, tandem.id().value(), inDays(DAYS_FOR_A_YES, tandem));
  }

  /** They have been asked again. */
  public void awaitsYes(Tandem tandem) {
    agenda.set(NO_YES, tandem.id().value(), inDays(DAYS_FOR_A_YES, tandem));
  }

  private Instant inDays(int days, Tandem tandem) {
    ZoneId zone = zone(tandem);
    LocalDate day = LocalDate.now(clock.withZone(zone)).plusDays(days);
    return day.atTime(HOUR).atZone(zone).toInstant();
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Long> all =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .flatMap(one -> tandems.findByProgrammeIdOrderById(one.id()).stream())
            .flatMap(tandem -> tasks.of(tandem.id()).stream())
            .map(task -> task.id().value())
            .toList();
    agenda.move(SOON, all, moved::sameHour);
    agenda.move(LATE, all, moved::sameHour);
  }
}
