package ru.tandem.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.database.MomentChanged;
import ru.tandem.delivery.PostOffice;

/**
 * Moves a {@link SettableClock} forward and does on the way all that becomes due, each thing at its
 * own moment. Nothing is skipped, however far one travels. Quartz itself stands still meanwhile.
 */
@Component
public class TimeTravel {

  private static final Duration FAR = Duration.ofDays(400);

  private final Clock clock;
  private final Agenda agenda;
  private final Duties duties;
  private final Scheduler scheduler;
  private final PostOffice postOffice;
  private Instant reached;

  TimeTravel(
      Clock clock, Agenda agenda, Duties duties, Scheduler scheduler, PostOffice postOffice) {
    this.clock = clock;
    this.agenda = agenda;
    this.duties = duties;
    this.scheduler = scheduler;
    this.postOffice = postOffice;
  }

  /**
   * Does what has become due, and then sets the clock to the target.
   *
   * @param between called after each stop, so that whoever is told something may answer in time
   */
  public synchronized void to(Instant target, Runnable between) {
    Instant from = reached == null ? clock.instant() : reached;
    Optional<Instant> stop = next(from, target);
    while (stop.isPresent()) {
      Instant at = stop.get();
      moveTo(at);
      duties.sweep();
      for (Trigger round : rounds()) {
        if (at.equals(fires(round, from))) {
          duties.round(round.getJobKey().getName(), round.getJobDataMap().getString("key"));
        }
      }
      reached = at;
      between.run();
      from = at;
      stop = next(from, target);
    }
    moveTo(target);
    // what waited for the end of the quiet hours is let go though nothing else was due
    duties.sweep();
    // whoever was told the time before another travelled comes late, and takes nothing back
    reached = target.isAfter(from) ? target : from;
  }

  /** Begins anew at another moment, earlier or later; nothing happens on the way. */
  public synchronized void restart(Instant at) {
    ((SettableClock) clock).set(at);
    reached = at;
  }

  @EventListener(MomentChanged.class)
  synchronized void forget() {
    reached = null;
  }

  /** Does this while nobody travels and nothing falls due. */
  public synchronized void standingStill(Runnable act) {
    act.run();
  }

  private void moveTo(Instant at) {
    if (at.isAfter(clock.instant())) {
      ((SettableClock) clock).set(at);
    }
  }

  /** The next moment at which anything at all will happen by itself. */
  public Optional<Instant> nextDue() {
    Instant now = clock.instant();
    return next(now, now.plus(FAR));
  }

  private Optional<Instant> next(Instant after, Instant until) {
    Stream<Instant> due = agenda.next().map(at -> at.isBefore(after) ? after : at).stream();
    Stream<Instant> fires = rounds().stream().map(round -> fires(round, after));
    Stream<Instant> post = postOffice.nextDue().filter(at -> at.isAfter(after)).stream();
    return Stream.of(due, fires, post)
        .flatMap(Function.identity())
        .filter(at -> at != null && !at.isAfter(until))
        .min(Comparator.naturalOrder());
  }

  private static Instant fires(Trigger round, Instant after) {
    Date date = round.getFireTimeAfter(Date.from(after));
    return date == null ? null : date.toInstant();
  }

  private List<Trigger> rounds() {
    try {
      List<Trigger> rounds = new ArrayList<>();
      for (TriggerKey key : scheduler.getTriggerKeys(GroupMatcher.groupEquals(Rounds.GROUP))) {
        rounds.add(scheduler.getTrigger(key));
      }
      return rounds;
    } catch (SchedulerException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
