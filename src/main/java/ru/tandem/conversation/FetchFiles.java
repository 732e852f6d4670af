package ru.tandem.conversation;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.database.Exhausted;
import ru.tandem.database.MomentChanged;

/**
 * Fetches files that people sent and lets them be read, outside of any transaction: nobody else
 * waits for the network. Files of one lane come one after another; nobody waits for a file of
 * another lane. Few are read at the same time, so that they do not fill the memory together.
 */
@Component
public class FetchFiles {

  private static final Logger log = LoggerFactory.getLogger(FetchFiles.class);
  private static final int ATTEMPTS = 3;
  private static final int LANES = 32;
  private static final int READ_AT_ONCE = 3;

  private final SentFiles files;
  private final Semaphore readers = new Semaphore(READ_AT_ONCE, true);
  private Map<Object, Deque<Runnable>> lanes = new HashMap<>();
  private ThreadPoolExecutor threads = threads();

  FetchFiles(SentFiles files) {
    this.files = files;
  }

  private static ThreadPoolExecutor threads() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(LANES, LANES, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /**
   * Returns at once. What was not read when the process ended is for the caller to ask for again,
   * unless it was at this very file that the process ended.
   *
   * @param lane whose files wait for each other: a school's
   * @param file asked when it is its turn; empty when nobody needs it any more
   * @param reader gets a copy that lives as long as it reads; empty when the messenger has none
   */
  public synchronized void later(
      Object lane, Supplier<Optional<String>> file, Consumer<Optional<Path>> reader) {
    Runnable errand = () -> run(file, reader);
    Deque<Runnable> waiting = lanes.get(lane);
    if (waiting != null) {
      waiting.add(errand);
      return;
    }
    Map<Object, Deque<Runnable>> open = lanes;
    open.put(lane, new ArrayDeque<>());
    threads.execute(() -> goThrough(open, lane, errand));
  }

  private void goThrough(Map<Object, Deque<Runnable>> open, Object lane, Runnable first) {
    for (Runnable next = first; next != null; next = next(open, lane)) {
      next.run();
    }
  }

  /** The next of the lane; where there is none, the lane is closed. */
  private synchronized Runnable next(Map<Object, Deque<Runnable>> open, Object lane) {
    Runnable next = open == lanes ? open.get(lane).poll() : null;
    if (next == null) {
      open.remove(lane);
    }
    return next;
  }

  private void run(Supplier<Optional<String>> file, Consumer<Optional<Path>> reader) {
    try {
      file.get().ifPresent(id -> read(id, reader));
    } catch (RuntimeException | Error fault) {
      if (Exhausted.isMemory(fault)) {
        Exhausted.ends(fault);
      }
      log.warn("A file was not read: {}", fault.getClass().getSimpleName());
    }
  }

  private void read(String file, Consumer<Optional<Path>> reader) {
    Path copy = null;
    try {
      copy = Files.createTempFile("tandem", ".sent");
      fetch(file, copy, 1);
      readers.acquire();
      try {
        reader.accept(Optional.of(copy));
      } finally {
        readers.release();
      }
    } catch (IOException gone) {
      reader.accept(Optional.empty());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      delete(copy);
    }
  }

  private void fetch(String file, Path copy, int attempt) throws IOException, InterruptedException {
    try {
      files.fetch(file, copy);
    } catch (SentFiles.Gone gone) {
      throw gone;
    } catch (IOException fault) {
      if (attempt == ATTEMPTS) {
        throw fault;
      }
      TimeUnit.SECONDS.sleep(attempt);
      fetch(file, copy, attempt + 1);
    }
  }

  private static void delete(Path copy) {
    try {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException kept) {
      log.warn("A file could not be deleted: {}", kept.getClass().getSimpleName());
    }
  }

  /** What waits to be read is of a moment that is over. */
  @EventListener(MomentChanged.class)
  synchronized void forget() {
    threads.shutdownNow();
    threads = threads();
    lanes = new HashMap<>();
  }

  @PreDestroy
  synchronized void stop() {
    threads.shutdownNow();
  }
}
