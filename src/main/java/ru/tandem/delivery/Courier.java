package ru.tandem.delivery;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import ru.tandem.database.Exhausted;
import ru.tandem.delivery.Carrier.Outcome;
import ru.tandem.people.NotFound;

/**
 * Takes the parcels of the outbox to the carrier. One thread decides whose turn it is and hears how
 * each went; the clerk writes it down.
 */
class Courier implements SmartLifecycle, AtWork {

  private static final Logger log = LoggerFactory.getLogger(Courier.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  /** It looks round every second and never waits for anybody. */
  private static final Duration STANDS_STILL = Duration.ofSeconds(30);

  private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();

  /** At a minute each, a day's worth of tries. */
  private static final int ENOUGH_TRIES = 1_450;

  private final Carrier carrier;
  private final Shelf shelf;
  private final Marks marks;
  private final Clerk clerk;
  private final Presence presence;
  private final DoorStatus status;
  private final LongSupplier ticker;
  private final Pace pace;
  private Lanes lanes;
  private volatile BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
  private final ExecutorService fetching = Executors.newSingleThreadExecutor(Clerk.named("files"));
  private final AtomicInteger onTheWay = new AtomicInteger();
  private final Set<Long> moving = new HashSet<>();
  private final Set<Long> forgotten = new HashSet<>();
  private volatile Thread thread;
  private volatile long looked = System.nanoTime();
  private int processes = 1;

  Courier(
      Carrier carrier,
      Shelf shelf,
      Marks marks,
      Clerk clerk,
      Presence presence,
      DoorStatus status,
      Pace pace) {
    this.carrier = carrier;
    this.shelf = shelf;
    this.marks = marks;
    this.clerk = clerk;
    this.presence = presence;
    this.status = status;
    this.ticker = pace.ticker();
    this.pace = pace;
    shelf.forgottenBy((chat, ids) -> events.add(() -> forget(chat, ids)));
    shelf.carriedBy(held -> events.add(() -> held.forEach(this::add)));
  }

  /** Looks for what has become due meanwhile; returns at once. */
  void look() {
    clerk.takeUp();
    events.add(() -> {});
  }

  /** Nothing new can be put yet: what was left by the process before is taken up first. */
  @Override
  public void start() {
    events = new LinkedBlockingQueue<>();
    lanes = new Lanes(pace, ticker.getAsLong());
    processes = 1;
    onTheWay.set(0);
    moving.clear();
    forgotten.clear();
    clerk.beginNow();
    looked = System.nanoTime();
    thread = new Thread(this::run, "courier");
    thread.start();
  }

  private void run() {
    long wait = 0;
    while (thread == Thread.currentThread()) {
      try {
        hear(events.poll(wait, TimeUnit.NANOSECONDS));
        lookNowAndThen();
        wait = Math.min(presence.isLost() ? LOOK_EVERY : turns(), LOOK_EVERY);
      } catch (InterruptedException e) {
        return;
      } catch (Throwable e) {
        if (Exhausted.isMemory(e)) {
          Exhausted.ends(e);
        }
        log.error("The courier stumbled: {}", Cause.of(e));
      }
    }
  }

  private void lookNowAndThen() {
    if (System.nanoTime() - looked < LOOK_EVERY) {
      return;
    }
    looked = System.nanoTime();
    if (presence.processes() != processes) {
      processes = presence.processes();
      lanes.share(processes);
    }
    List<Held> inDoubt = presence.isLost() ? lanes.dropAll() : List.of();
    if (!inDoubt.isEmpty()) {
      clerk.putBack(inDoubt);
    } else {
      clerk.takeUp();
    }
  }

  private void hear(Runnable event) {
    for (Runnable next = event; next != null; next = events.poll()) {
      next.run();
    }
  }

  private long turns() {
    long now = ticker.getAsLong();
    for (Held held = lanes.next(now); held != null; held = lanes.next(now)) {
      send(held);
    }
    return lanes.waitNanos(now);
  }

  private void add(Held held) {
    lanes
        .add(held, ticker.getAsLong())
        .ifPresent(outdated -> sent(outdated, outdated.parcel().replaces(), () -> {}));
  }

  /** What is heard of it after this courier has ended is not heard by the next. */
  private void send(Held held) {
    BlockingQueue<Runnable> heard = events;
    onTheWay.incrementAndGet();
    moving.add(held.id());
    way(held)
        .exceptionally(Courier::unsent)
        .thenAccept(outcome -> heard.add(() -> settle(held, outcome)));
  }

  private static Outcome unsent(Throwable fault) {
    if (Exhausted.isMemory(fault)) {
      Exhausted.ends(fault);
    }
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    return cause instanceof NotFound
        ? new Outcome.Gone()
        : new Outcome.Failed(cause.getClass().getSimpleName());
  }

  private CompletableFuture<Outcome> way(Held held) {
    try {
      return held.file()
          ? CompletableFuture.supplyAsync(() -> shelf.whole(held), fetching)
              .thenCompose(carrier::carry)
          : carrier.carry(held.parcel());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void forget(long chatId, Set<Long> ids) {
    shelf.letGo(lanes.forget(chatId, ids, ticker.getAsLong()));
    forgotten.addAll(ids);
    forgotten.retainAll(moving);
    clerk.washOut();
  }

  private void settle(Held held, Outcome outcome) {
    onTheWay.decrementAndGet();
    moving.remove(held.id());
    if (forgotten.remove(held.id())) {
      shelf.goes();
      free(held.chatId());
    } else if (outcome instanceof Outcome.Delivered delivered) {
      arrived(held, delivered.messageId());
    } else if (outcome instanceof Outcome.Gone) {
      refused(held, "gone");
      lanes.free(held.chatId(), ticker.getAsLong());
    } else if (outcome instanceof Outcome.Slower slower) {
      slower(held, slower);
    } else if (outcome instanceof Outcome.Failed failed) {
      failed(held, failed.cause());
    } else if (outcome instanceof Outcome.Refused refused) {
      log.warn("Parcel {} to chat {} is refused", held.id(), held.chatId());
      status.fault(DoorStatus.Kind.REFUSED, refused.cause());
      refused(held, refused.cause());
      lanes.free(held.chatId(), ticker.getAsLong());
    } else {
      unreachable(held);
    }
  }

  /** The next message waits until this one is written down: a crash repeats one, never two. */
  private void arrived(Held held, long messageId) {
    Long replaced = held.parcel().replaces();
    if (replaced != null && (messageId == replaced || messageId == 0)) {
      sent(held, messageId, () -> {});
      lanes.free(held.chatId(), ticker.getAsLong());
    } else {
      BlockingQueue<Runnable> heard = events;
      sent(held, messageId, () -> heard.add(() -> free(held.chatId())));
    }
  }

  private void free(long chatId) {
    lanes.free(chatId, ticker.getAsLong());
  }

  private void sent(Held held, long messageId, Runnable then) {
    shelf.goes();
    marks.add(Mark.sent(held, messageId, then));
  }

  private void slower(Held held, Outcome.Slower slower) {
    status.fault(DoorStatus.Kind.TOO_FAST, "pause of " + slower.pause().toSeconds() + " s");
    long until = ticker.getAsLong() + slower.pause().toNanos();
    lanes.again(held, until);
    if (slower.everywhere()) {
      lanes.silence(until);
    }
  }

  private void failed(Held held, String cause) {
    if (held.attempts() >= ENOUGH_TRIES) {
      refused(held, cause);
      lanes.free(held.chatId(), ticker.getAsLong());
      return;
    }
    Duration pause = BackOff.afterFailures(held.attempts(), FIRST_PAUSE, LONGEST_PAUSE);
    marks.add(Mark.tried(held, cause));
    lanes.again(held.triedAgain(), ticker.getAsLong() + pause.toNanos());
  }

  private void refused(Held held, String cause) {
    shelf.goes();
    marks.add(Mark.refused(held, cause));
  }

  private void unreachable(Held held) {
    status.fault(DoorStatus.Kind.UNREACHABLE, "chat " + held.chatId());
    List<Held> rest = lanes.drop(held.chatId());
    refused(held, "unreachable");
    rest.forEach(one -> refused(one, "unreachable"));
    lanes.free(held.chatId(), ticker.getAsLong());
    clerk.unreachable(held.chatId());
  }

  /** What is on its way may still arrive; the rest stays in the table for the next start. */
  @Override
  public void stop() {
    events.add(() -> lanes.silence(ticker.getAsLong() + TimeUnit.DAYS.toNanos(1)));
    long end = System.nanoTime() + FAREWELL.toNanos();
    while ((onTheWay.get() > 0 || !marks.none()) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    Thread running = thread;
    thread = null;
    running.interrupt();
    try {
      running.join(FAREWELL.toMillis());
      clerk.rest();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  void close() {
    fetching.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public String missing() {
    Thread running = thread;
    boolean alive = running != null && running.isAlive();
    boolean moves = System.nanoTime() - looked < STANDS_STILL.toNanos();
    return alive && moves && clerk.isAtWork() ? "" : "nobody carries what is to be sent";
  }

  /** After the web server, which in the demo is also the messenger; before the poller. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 512;
  }
}
