package ru.tandem.tandems;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;

/**
 * Writing a plan and changing it. Each change stands in its history, is told to the others, and
 * asks for their yes anew; whoever changes it has said yes by that.
 */
@Component
public class WorkOnPlan {

  private final Tandems tandems;
  private final Programmes programmes;
  private final DevelopmentPlans plans;
  private final PlanTasks tasks;
  private final PlanYeses yeses;
  private final PlanEntries entries;
  private final PlanReminders reminders;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkOnPlan(
      Tandems tandems,
      Programmes programmes,
      DevelopmentPlans plans,
      PlanTasks tasks,
      PlanYeses yeses,
      PlanEntries entries,
      PlanReminders reminders,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tandems = tandems;
    this.programmes = programmes;
    this.plans = plans;
    this.tasks = tasks;
    this.yeses = yeses;
    this.entries = entries;
    this.reminders = reminders;
    this.events = events;
    this.clock = clock;
  }

  /** A step of a plan in the making. */
  public record Step(String title, PlanTaskKind kind, PersonId who, LocalDate due) {}

  /** The whole plan, for the first time or anew; the steps are added to those that are there. */
  public void write(
      Tandem tandem, String aim, DevelopmentPlan.Content content, List<Step> steps, PersonId by) {
    Instant now = clock.instant();
    tandem.aimsAt(aim, by, now);
    plans
        .findByTandemId(tandem.id())
        .ifPresentOrElse(
            plan -> plan.isWritten(content, by, now),
            () -> plans.save(DevelopmentPlan.of(tandem.id(), content, by, now)));
    int room = PlanTasks.MOST - tasks.of(tandem.id()).size();
    steps.stream().limit(Math.max(0, room)).forEach(step -> save(tandem, step, by));
    changed(tandem, PlanDeed.WRITTEN, null, by);
  }

  public void aim(Tandem tandem, String aim, PersonId by) {
    tandem.aimsAt(aim, by, clock.instant());
    changed(tandem, PlanDeed.AIM, aim, by);
  }

  /**
   * @throws AlreadySettled when there is no room left
   */
  public void add(Tandem tandem, Step step, PersonId by) {
    if (tasks.of(tandem.id()).size() >= PlanTasks.MOST) {
      throw new AlreadySettled();
    }
    save(tandem, step, by);
    changed(tandem, PlanDeed.ADDED, step.title(), by);
  }

  /**
   * What they have agreed on when they met.
   *
   * @param origin where that was
   * @throws AlreadySettled when there is no room left
   */
  public PlanTask agreedAt(String origin, Tandem tandem, Step step, PersonId by) {
    if (tasks.of(tandem.id()).size() >= PlanTasks.MOST) {
      throw new AlreadySettled();
    }
    PlanTask task = save(tandem, step, by).from(origin);
    changed(tandem, PlanDeed.ADDED, step.title(), by);
    return task;
  }

  private PlanTask save(Tandem tandem, Step step, PersonId by) {
    int last = tasks.of(tandem.id()).stream().mapToInt(PlanTask::place).max().orElse(0);
    PlanTask task =
        tasks.save(
            PlanTask.of(tandem.id(), step.title(), step.due(), by, clock.instant())
                .as(step.kind())
                .by(step.who())
                .at(last == 0 ? 0 : last + 1));
    reminders.set(tandem, task);
    return task;
  }

  public void rename(Tandem tandem, PlanTask task, String title, PersonId by) {
    task.isCalled(title);
    changed(tandem, PlanDeed.CHANGED, title, by);
  }

  public void redate(Tandem tandem, PlanTask task, LocalDate day, PersonId by) {
    task.isDue(day);
    reminders.set(tandem, task);
    changed(tandem, PlanDeed.CHANGED, task.title(), by);
  }

  /**
   * @param who null for all together
   */
  public void assign(Tandem tandem, PlanTask task, PersonId who, PersonId by) {
    task.by(who);
    changed(tandem, PlanDeed.CHANGED, task.title(), by);
  }

  public void as(Tandem tandem, PlanTask task, PlanTaskKind kind, PersonId by) {
    task.as(kind);
    changed(tandem, PlanDeed.CHANGED, task.title(), by);
  }

  public void remove(Tandem tandem, PlanTask task, PersonId by) {
    reminders.cancel(task);
    tasks.delete(task);
    changed(tandem, PlanDeed.REMOVED, task.title(), by);
  }

  /**
   * Changes places with its neighbour; the order is nobody's business but theirs.
   *
   * @param by -1 for up, 1 for down
   */
  public void move(PlanTask task, int by) {
    List<PlanTask> all = new ArrayList<>(tasks.of(task.tandem()));
    int from = all.indexOf(task);
    int to = from + by;
    if (from < 0 || to < 0 || to >= all.size()) {
      return;
    }
    Collections.swap(all, from, to);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).at(i + 1);
    }
  }

  /** The plan of this tandem, begun when it has none. */
  private DevelopmentPlan plan(Tandem tandem, PersonId by) {
    return plans
        .findByTandemId(tandem.id())
        .orElseGet(
            () ->
                plans.save(
                    DevelopmentPlan.begun(
                        tandem.id(),
                        programmes.get(tandem.programme()).endsOn(),
                        by,
                        clock.instant())));
  }

  /** Longer or shorter, by the curator's word: what has been agreed on stays so. */
  public void lasts(Tandem tandem, LocalDate until, PersonId curator) {
    plan(tandem, curator).lasts(until, programmes.get(tandem.programme()).endsOn());
    note(tandem, PlanDeed.TERM, null, curator);
    events.publishEvent(new TermChanged(tandem.id(), until));
  }

  private void changed(Tandem tandem, PlanDeed deed, String words, PersonId by) {
    plan(tandem, by).changes();
    yeses.deleteAll(yeses.findByTandemId(tandem.id()));
    yeses.flush();
    note(tandem, deed, words, by);
    reminders.asksForYes(tandem);
    yes(tandem, by);
    events.publishEvent(new PlanChanged(tandem.id(), by));
  }

  private void note(Tandem tandem, PlanDeed deed, String words, PersonId by) {
    entries.save(PlanEntry.of(tandem.id(), deed, words, by, clock.instant()));
  }

  /** The plan suits this person as it stands; may be said twice. */
  public void agree(Tandem tandem, PersonId person) {
    if (!agreeing(tandem).contains(person)) {
      yes(tandem, person);
    }
  }

  private void yes(Tandem tandem, PersonId person) {
    yeses.save(PlanYes.of(tandem.id(), person, clock.instant()));
    agreedByAll(tandem, person);
  }

  private void agreedByAll(Tandem tandem, PersonId last) {
    DevelopmentPlan plan = plan(tandem, last);
    if (isAgreed(tandem) && plan.agreedAt().isEmpty()) {
      plan.isAgreed(clock.instant());
      note(tandem, PlanDeed.AGREED, null, last);
      events.publishEvent(new PlanAgreed(tandem.id()));
    }
  }

  /** Whoever comes to a plan is asked as the others were. */
  @EventListener
  void comes(MenteeJoined joined) {
    reminders.asksForYes(tandems.get(joined.tandem()));
  }

  /** Nobody waits for the yes of who has left. */
  @EventListener
  void goesOn(MenteeLeft left) {
    Tandem tandem = tandems.get(left.tandem());
    if (isWhole(tandem)) {
      agreedByAll(tandem, tandem.mentorPerson());
    }
  }

  /** There is something to agree on: an aim, and a step towards it. */
  public boolean isWhole(Tandem tandem) {
    return tandem.aim().isPresent() && !tasks.of(tandem.id()).isEmpty();
  }

  /**
   * Who has said yes to the plan as it stands. Whoever stands in for the mentor goes on with what
   * the mentor has said.
   */
  public Set<PersonId> agreeing(Tandem tandem) {
    Set<PersonId> said =
        yeses.findByTandemId(tandem.id()).stream()
            .map(PlanYes::person)
            .collect(Collectors.toCollection(HashSet::new));
    if (tandem.away().filter(said::contains).isPresent()) {
      said.add(tandem.mentorPerson());
    }
    return said;
  }

  /** Everybody who works there has said yes to the plan as it stands. */
  public boolean isAgreed(Tandem tandem) {
    return isWhole(tandem) && awaited(tandem).isEmpty();
  }

  /** Whose yes to the plan as it stands is missing; those who rest too. */
  public List<PersonId> awaited(Tandem tandem) {
    Set<PersonId> yes = agreeing(tandem);
    return tandem.people().stream().filter(one -> !yes.contains(one)).toList();
  }

  /** Ticked off; what the mentor ticks off is accepted by that. */
  public void done(Tandem tandem, PlanTask task, PersonId by) {
    boolean mentor = tandem.on(ParticipantRole.MENTOR).contains(by);
    Instant now = clock.instant();
    if (mentor ? task.accept(by, now) : task.done(by, now)) {
      tick(tandem, task, mentor ? PlanDeed.ACCEPTED : PlanDeed.DONE, by);
      reminders.cancel(task);
    }
  }

  public void notDone(Tandem tandem, PlanTask task, PersonId by) {
    if (task.isDone()) {
      task.notDone();
      note(tandem, PlanDeed.OPEN_AGAIN, task.title(), by);
      reminders.set(tandem, task);
    }
  }

  /**
   * One more try.
   *
   * @param words what is missing; empty for nothing in particular
   * @throws AlreadySettled when it is not done
   */
  public void sendBack(Tandem tandem, PlanTask task, String words, PersonId mentor) {
    if (!task.isDone()) {
      throw new AlreadySettled();
    }
    task.sendBack(words.isEmpty() ? null : words);
    reminders.set(tandem, task);
    tick(tandem, task, PlanDeed.SENT_BACK, mentor);
  }

  private void tick(Tandem tandem, PlanTask task, PlanDeed deed, PersonId by) {
    note(tandem, deed, task.title(), by);
    events.publishEvent(new TaskTicked(task.id(), by, deed));
  }

  /**
   * The curator has looked at it.
   *
   * @return false when that was done before, or there is nothing to look at
   */
  public boolean look(Tandem tandem, PersonId curator) {
    boolean first = isWhole(tandem) && plan(tandem, curator).isSeen(curator, clock.instant());
    if (first) {
      note(tandem, PlanDeed.SEEN, null, curator);
    }
    return first;
  }

  /**
   * The curator lays it before the head of the school.
   *
   * @throws AlreadySettled while it lies there, or when it has been approved
   */
  public void layBeforeHead(Tandem tandem, PersonId curator) {
    plan(tandem, curator).head().isAsked(curator, clock.instant());
  }

  /** All have agreed to it as it stands, and it has not been laid before the head. */
  public boolean isUnseenByHead(Tandem tandem) {
    return isAgreed(tandem)
        && plans
            .findByTandemId(tandem.id())
            .filter(one -> one.head().askedAt().isEmpty())
            .isPresent();
  }

  /** The plan that lies before the head as it stands; empty for none. */
  public Optional<DevelopmentPlan> beforeHead(Tandem tandem) {
    return plans
        .findByTandemId(tandem.id())
        .filter(plan -> plan.head().isWaiting() && !tandem.isEnded());
  }

  /**
   * The head says yes.
   *
   * @throws AlreadySettled when it does not lie before him
   */
  public void approve(Tandem tandem, PersonId head) {
    plan(tandem, head).head().isYes(head, clock.instant());
    note(tandem, PlanDeed.APPROVED, null, head);
  }

  /** The curator or the head gives it back with a word: all are asked anew. */
  public void giveBack(Tandem tandem, String words, PersonId curator) {
    plan(tandem, curator).changes();
    yeses.deleteAll(yeses.findByTandemId(tandem.id()));
    reminders.asksForYes(tandem);
    note(tandem, PlanDeed.RETURNED, words, curator);
  }
}
