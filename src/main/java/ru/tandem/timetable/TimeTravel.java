package ru.tandem.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
  private final Rounds rounds;
  private final PostOffice postOffice;
  private final Map<Rounds.Hour, Fire> fires = new HashMap<>();
  private Instant reached;

  /** From the one moment on there is no other until the next; null for none at all. */
  private record Fire(Instant after, Instant next) {

    boolean holds(Instant moment) {
      return !moment.isBefore(after) && (next == null || moment.isBefore(next));
    }
  }

  TimeTravel(Clock clock, Agenda agenda, Duties duties, Rounds rounds, PostOffice postOffice) {
    this.clock = clock;
    this.agenda = agenda;
    this.duties = duties;
    this.rounds = rounds;
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
      for (Rounds.Round round : rounds.all()) {
        if (at.equals(fires(round, from))) {
          duties.round(round.name(), round.key());
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
    fires.clear();
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
    Stream<Instant> fires = rounds.all().stream().map(round -> fires(round, after));
    Stream<Instant> post = postOffice.nextDue().filter(at -> at.isAfter(after)).stream();
    return Stream.of(due, fires, post)
        .flatMap(Function.identity())
        .filter(at -> at != null && !at.isAfter(until))
        .min(Comparator.naturalOrder());
  }

  /** Many rounds have the same hour, which is looked for once. */
  private synchronized Instant fires(Rounds.Round round, Instant after) {
    Fire known = fires.get(round.hour());
    if (known == null || !known.holds(after)) {
      known = new Fire(after, round.hour().after(after));
      fires.put(round.hour(), known);
    }
    return known.next();
  }
}
