package ru.tandem.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Looks at the database without ever waiting long for it: for those who must answer at once. While
 * one look hangs, no other begins.
 */
public class Glance {

  private final Duration longest;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread glance = new Thread(work, "glance");
            glance.setDaemon(true);
            return glance;
          });
  private Future<?> hanging;

  public Glance(Duration longest) {
    this.longest = longest;
  }

  /** What is seen, unless it takes too long or cannot be seen. */
  @SuppressWarnings("unchecked")
  public synchronized <T> Optional<T> at(Supplier<T> sight) {
    if (hanging == null) {
      hanging = thread.submit(sight::get);
    }
    try {
      T seen = (T) hanging.get(longest.toMillis(), TimeUnit.MILLISECONDS);
      hanging = null;
      return Optional.of(seen);
    } catch (TimeoutException hangs) {
      return Optional.empty();
    } catch (ExecutionException unseen) {
      if (Exhausted.isMemory(unseen)) {
        Exhausted.ends(unseen);
      }
      hanging = null;
      return Optional.empty();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
