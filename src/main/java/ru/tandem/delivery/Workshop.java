package ru.tandem.delivery;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ru.tandem.database.Exhausted;
import ru.tandem.database.MomentChanged;

/**
 * What takes longer than a chat may wait: it is done after the commit that asked for it, on threads
 * of its own, and no update waits for it. Errands of one lane come one after another.
 */
@Component
public class Workshop {

  private static final Logger log = LoggerFactory.getLogger(Workshop.class);
  private static final int AT_ONCE = 2;
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final AtomicLong asked = new AtomicLong();
  private Shift shift = new Shift();

  /** Those who run errands until the moment is another one. */
  private static final class Shift {

    final AtomicLong open = new AtomicLong();
    final Map<String, Deque<Runnable>> lanes = new HashMap<>();
    final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Clerk.named("errands"));
  }

  /**
   * Returns at once. Within a transaction it is begun after the commit, and never when there is
   * none.
   *
   * @param lane whose errands wait for each other
   */
  public void later(String lane, Runnable errand) {
    Shift now = now();
    asked.incrementAndGet();
    now.open.incrementAndGet();
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      begin(now, lane, errand);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
              begin(now, lane, errand);
            } else {
              now.open.decrementAndGet();
            }
          }
        });
  }

  private synchronized Shift now() {
    return shift;
  }

  private synchronized void begin(Shift now, String lane, Runnable errand) {
    Deque<Runnable> waiting = now.lanes.get(lane);
    if (waiting != null) {
      waiting.add(errand);
    } else if (now.threads.isShutdown()) {
      now.open.decrementAndGet();
    } else {
      now.lanes.put(lane, new ArrayDeque<>());
      now.threads.execute(() -> goThrough(now, lane, errand));
    }
  }

  private void goThrough(Shift now, String lane, Runnable first) {
    for (Runnable next = first; next != null; next = next(now, lane)) {
      try {
        next.run();
      } catch (RuntimeException | Error fault) {
        if (Exhausted.isMemory(fault)) {
          Exhausted.ends(fault);
        }
        log.warn("An errand failed: {}", Cause.of(fault));
      } finally {
        now.open.decrementAndGet();
      }
    }
  }

  /** The next of the lane; where there is none, the lane is closed. */
  private synchronized Runnable next(Shift now, String lane) {
    Runnable next = now.lanes.get(lane).poll();
    if (next == null) {
      now.lanes.remove(lane);
    }
    return next;
  }

  /** Whether nothing is under way and the rest is quiet too, both at the same moment. */
  boolean isQuiet(BooleanSupplier rest) {
    long before = asked.get();
    AtomicLong open = now().open;
    return open.get() == 0 && rest.getAsBoolean() && open.get() == 0 && asked.get() == before;
  }

  /** What is under way is of a moment that is over. */
  @EventListener(MomentChanged.class)
  synchronized void forget() {
    shift.threads.shutdownNow();
    shift = new Shift();
  }

  /** What has been begun is brought to its end. */
  @PreDestroy
  void stop() throws InterruptedException {
    ExecutorService threads = now().threads;
    threads.shutdown();
    threads.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS);
  }
}
