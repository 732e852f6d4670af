package ru.tandem.tandems;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;

/**
 * A mentee who goes on with another mentor may take along what was aimed at with the one before,
 * and which steps were still to be made. What is to be shown is his to say.
 */
@Component
public class TakePlanAlong {

  /** A step whose day has gone by has so many more. */
  private static final int DAYS = 14;

  private final Tandems tandems;
  private final PlanTasks tasks;
  private final WorkOnPlan work;
  private final Programmes programmes;
  private final Clock clock;

  TakePlanAlong(
      Tandems tandems, PlanTasks tasks, WorkOnPlan work, Programmes programmes, Clock clock) {
    this.tandems = tandems;
    this.tasks = tasks;
    this.work = work;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** Whether there is something to take along, and nothing yet where it would go. */
  public boolean may(Tandem now, Person mentee) {
    return former(now, mentee).isPresent();
  }

  private Optional<Tandem> former(Tandem now, Person mentee) {
    boolean alone = now.isAtWork(mentee.id()) && now.mentees().size() == 1;
    if (!alone || now.side(mentee.id()) != ParticipantRole.MENTEE || !isEmpty(now)) {
      return Optional.empty();
    }
    return tandems.everWith(mentee.id()).stream()
        .filter(one -> one.isEnded() && one.programme().equals(now.programme()))
        .filter(one -> one.member(mentee.id()).isPresent() && !isEmpty(one))
        .reduce((first, second) -> second);
  }

  private boolean isEmpty(Tandem tandem) {
    return tandem.aim().isEmpty() && tasks.of(tandem.id()).isEmpty();
  }

  /**
   * @throws AlreadySettled when there is nothing to take along, or a plan already
   */
  public void by(Tandem now, Person mentee) {
    Tandem former = former(now, mentee).orElseThrow(AlreadySettled::new);
    List<PlanTask> left = tasks.of(former.id()).stream().filter(task -> !task.isDone()).toList();
    former.aim().ifPresent(aim -> work.aim(now, aim, mentee.id()));
    for (PlanTask task : left) {
      PlanTaskKind kind = task.kind().orElse(null);
      work.add(
          now, new WorkOnPlan.Step(task.title(), kind, null, due(now, task, mentee)), mentee.id());
    }
  }

  private LocalDate due(Tandem now, PlanTask task, Person mentee) {
    LocalDate today = LocalDate.now(clock.withZone(mentee.zone()));
    if (task.dueOn().isAfter(today)) {
      return task.dueOn();
    }
    LocalDate later = today.plusDays(DAYS);
    LocalDate end = programmes.get(now.programme()).endsOn();
    return end.isAfter(today) && end.isBefore(later) ? end : later;
  }
}
