package ru.tandem.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import ru.tandem.database.Exhausted;
import ru.tandem.people.People;
import ru.tandem.people.Reachability;

/** Does the courier's writing, so that carrying never waits for the database. */
class Clerk {

  private static final Logger log = LoggerFactory.getLogger(Clerk.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private static final List<Duration> WASHES =
      List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofMinutes(10));

  private final Desk desk;
  private final Marks marks;
  private final Leftovers leftovers;
  private final DropDone done;
  private final Presence presence;
  private final People people;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;
  private final DoorStatus status;
  private final Clock clock;
  private final AtomicBoolean writing = new AtomicBoolean();
  private final AtomicBoolean takingUp = new AtomicBoolean();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(named("clerk"));

  Clerk(
      Desk desk,
      Marks marks,
      Leftovers leftovers,
      DropDone done,
      Presence presence,
      People people,
      TransactionOperations transaction,
      ApplicationEventPublisher events,
      DoorStatus status,
      Clock clock) {
    this.desk = desk;
    this.marks = marks;
    this.leftovers = leftovers;
    this.done = done;
    this.presence = presence;
    this.people = people;
    this.transaction = transaction;
    this.events = events;
    this.status = status;
    this.clock = clock;
    marks.writtenBy(this::write);
  }

  static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, "courier-" + name);
      thread.setDaemon(true);
      return thread;
    };
  }

  private void write() {
    once(writing, this::writeMarks);
  }

  private void writeMarks() {
    if (!marks.none()) {
      desk.alone(() -> {});
    }
  }

  void takeUp() {
    once(takingUp, this::takeUpNow);
  }

  /** The courier begins, anew or again. */
  void beginNow() {
    leftovers.nothingInHand();
    takeUpNow();
  }

  /** What falls due meanwhile has not been looked at: it is for the next time. */
  void takeUpNow() {
    Instant now = clock.instant();
    presence.show();
    done.look(now);
    while (leftovers.takeUp(now)) {
      writeMarks();
    }
  }

  /** Gives up what is in hand, and takes up again what is still free. */
  void putBack(List<Held> held) {
    insist(() -> leftovers.putBack(held));
    takeUp();
  }

  /**
   * What was erased leaves the log of the database too, once nobody reads there any more; and again
   * a little later, when what was said because of it is sent and forgotten as well.
   */
  void washOut() {
    WASHES.forEach(after -> schedule(this::washOutNow, 0, after.toMillis()));
  }

  private void washOutNow() {
    if (!leftovers.washOut()) {
      schedule(this::washOutNow, 0, FIRST_PAUSE.toMillis());
    }
  }

  void unreachable(long chatId) {
    insist(() -> transaction.executeWithoutResult(status -> isBlocked(chatId)));
  }

  private void isBlocked(long chatId) {
    people
        .findByChatId(chatId)
        .ifPresent(
            person -> {
              person.becomes(Reachability.BLOCKED, clock.instant());
              people.save(person);
            });
    events.publishEvent(new ChatUnreachable(chatId));
  }

  private void once(AtomicBoolean asked, Runnable work) {
    if (asked.compareAndSet(false, true)) {
      insist(
          () -> {
            asked.set(false);
            work.run();
          });
    }
  }

  /** Does it until it succeeds. */
  private void insist(Runnable work) {
    schedule(work, 0, 0);
  }

  private void schedule(Runnable work, int failures, long delay) {
    try {
      thread.schedule(() -> attempt(work, failures), delay, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      log.debug("The clerk has gone home");
    }
  }

  private void attempt(Runnable work, int failures) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      if (Exhausted.isMemory(e)) {
        Exhausted.ends(e);
      }
      if (failures == 0) {
        log.warn("The outbox cannot be written ({})", e.getClass().getSimpleName());
      }
      status.fault(DoorStatus.Kind.DATABASE, e.getClass().getSimpleName());
      long pause = BackOff.afterFailures(failures, FIRST_PAUSE, LONGEST_PAUSE).toMillis();
      schedule(work, failures + 1, pause);
    }
  }

  /** Waits until the clerk is at nothing; what is retried later is not waited for. */
  void rest() {
    try {
      thread.submit(() -> {}).get(5, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | RejectedExecutionException busy) {
      log.warn("The clerk is still at work ({})", busy.getClass().getSimpleName());
    }
  }

  /** Whatever is still to be written is written first; what is left in hand is anybody's. */
  void close() {
    stop();
    try {
      presence.leave();
    } catch (RuntimeException e) {
      log.warn("Others will wait for this process ({})", e.getClass().getSimpleName());
    }
  }

  boolean isAtWork() {
    return !thread.isShutdown();
  }

  void stop() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
      writeMarks();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("The last marks were not written ({})", e.getClass().getSimpleName());
    }
  }
}
