package ru.tandem.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.database.Exhausted;
import ru.tandem.database.Outages;
import ru.tandem.database.Vendor;
import ru.tandem.delivery.Arrival;
import ru.tandem.delivery.AtWork;
import ru.tandem.delivery.BackOff;
import ru.tandem.delivery.Cause;
import ru.tandem.delivery.Inbox;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;

/**
 * Handles what came in: in order within a chat, and each update in one transaction with all that
 * follows from it. Updates of several chats share a transaction, and with it the flush to the disk.
 * A refusal is an answer like any other, and undoes its own act only; when one of them fails, all
 * are rolled back and handled one by one.
 */
@Component
class Dispatcher implements SmartLifecycle, AtWork {

  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

  /** One commit to the disk serves all of them, where there is one writer. */
  private static final int BATCH = 64;

  private static final int ATTEMPTS = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Inbox inbox;
  private final Listener listener;
  private final Door door;
  private final Typing typing;
  private final TransactionTemplate transaction;
  private final Savepoints savepoints;
  private final Clock clock;
  private final int workers;
  private final int batch;
  private final Semaphore filled = new Semaphore(0);
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private volatile boolean running;

  Dispatcher(
      Inbox inbox,
      Listener listener,
      Door door,
      Typing typing,
      TransactionTemplate transaction,
      Savepoints savepoints,
      Clock clock,
      Vendor vendor) {
    this.inbox = inbox;
    this.listener = listener;
    this.door = door;
    this.typing = typing;
    this.transaction = transaction;
    this.savepoints = savepoints;
    this.clock = clock;
    // SQLite has one writer: a second worker would only wait for it. Where several write, whoever
    // keeps the rows of many updates until the last of them is done waits for another who does
    this.workers = vendor == Vendor.SQLITE ? 1 : 4;
    this.batch = vendor == Vendor.SQLITE ? BATCH : 1;
    inbox.whenFilled(this::look);
  }

  @Override
  public void start() {
    running = true;
    for (int i = 0; i < workers; i++) {
      Thread thread = new Thread(this::work, "dispatcher-" + i);
      threads.add(thread);
      thread.start();
    }
    filled.release(workers);
  }

  private void look() {
    if (filled.availablePermits() < workers) {
      filled.release();
    }
  }

  private void work() {
    int failures = 0;
    while (running) {
      try {
        filled.acquire();
        while (running && handleSome() > 0) {
          continue;
        }
        failures = 0;
      } catch (InterruptedException stopping) {
        return;
      } catch (RuntimeException | Error fault) {
        lookAgain(fault, failures++);
      }
    }
  }

  /** What waits is not forgotten: one looks again, after longer and longer pauses. */
  private void lookAgain(Throwable fault, int earlier) {
    if (Exhausted.isMemory(fault)) {
      Exhausted.ends(fault);
    }
    if (earlier == 0) {
      log.error("Handling stopped short: {}", Cause.of(fault));
    }
    Duration pause = BackOff.afterFailures(earlier, FIRST_PAUSE, LONGEST_PAUSE);
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS).execute(this::look);
  }

  /** Handles a batch; returns how many updates were in it. */
  int handleSome() {
    List<Pending> pending = new ArrayList<>();
    try {
      transaction.executeWithoutResult(
          status -> {
            for (Arrival arrival : inbox.claim(batch)) {
              pending.add(handle(arrival));
            }
          });
      pending.forEach(one -> one.letGo(door));
      return pending.size();
    } catch (RuntimeException failed) {
      return handleOneByOne();
    }
  }

  private int handleOneByOne() {
    int handled = 0;
    while (running && handled < batch && handleOne()) {
      handled++;
    }
    return handled;
  }

  private boolean handleOne() {
    Arrival[] arrival = new Arrival[1];
    try {
      Pending done =
          transaction.execute(
              status -> {
                arrival[0] = inbox.claim(1).stream().findFirst().orElse(null);
                return arrival[0] == null ? null : handle(arrival[0]);
              });
      if (done != null) {
        done.letGo(door);
      }
      return done != null;
    } catch (RuntimeException fault) {
      if (arrival[0] == null || Outages.isOutage(fault)) {
        throw fault;
      }
      recover(arrival[0], fault);
      return true;
    }
  }

  private Pending handle(Arrival arrival) {
    Future<?> typing = this.typing.soon(arrival.chatId());
    try {
      return savepoints.apart(() -> hear(arrival));
    } catch (AlreadySettled settled) {
      return savepoints.apart(() -> settled(arrival, settled.by()));
    } catch (NotFound refused) {
      return savepoints.apart(() -> settled(arrival, Optional.empty()));
    } finally {
      typing.cancel(false);
    }
  }

  private Pending hear(Arrival arrival) {
    Pending pending = listener.hear(arrival.payload(), Instant.now(clock));
    inbox.done(arrival.updateId());
    return pending;
  }

  /** Nothing was changed: the person is told that it is settled, and where he stands. */
  private Pending settled(Arrival arrival, Optional<PersonId> by) {
    inbox.done(arrival.updateId());
    return listener.settled(arrival.payload(), by, Instant.now(clock));
  }

  private void recover(Arrival arrival, RuntimeException fault) {
    String cause = Cause.of(fault);
    boolean givenUp =
        Boolean.TRUE.equals(
            transaction.execute(
                status -> {
                  if (inbox.failed(arrival.updateId(), cause) < ATTEMPTS) {
                    return false;
                  }
                  inbox.setAside(arrival.updateId(), cause);
                  return true;
                }));
    log.warn("Update {} failed{}: {}", arrival.updateId(), givenUp ? " for good" : "", cause);
    if (givenUp) {
      apologise(arrival);
    }
  }

  private void apologise(Arrival arrival) {
    try {
      transaction.executeWithoutResult(status -> listener.apologise(arrival, Instant.now(clock)));
    } catch (RuntimeException unable) {
      log.warn("No apology for update {}: {}", arrival.updateId(), Cause.of(unable));
    }
  }

  @Override
  public void stop() {
    running = false;
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      try {
        thread.join(10_000);
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      }
    }
    threads.clear();
  }

  @Override
  public String missing() {
    long alive = threads.stream().filter(Thread::isAlive).count();
    return alive == workers
        ? ""
        : (workers - alive) + " of " + workers + " who answer people have ended";
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
