package ru.tandem.conversation;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fetches files that people sent and lets them be read, one at a time and outside of any
 * transaction: nobody else waits for the network, and no two files are in memory together.
 */
@Component
public class FetchFiles {

  private static final Logger log = LoggerFactory.getLogger(FetchFiles.class);
  private static final int ATTEMPTS = 3;

  private final SentFiles files;
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

  FetchFiles(SentFiles files) {
    this.files = files;
  }

  /**
   * Returns at once. What was not read when the process ended is for the caller to ask for again.
   *
   * @param file asked when it is its turn; empty when nobody needs it any more
   * @param reader gets a copy that lives as long as it reads; empty when the messenger has none
   */
  public void later(Supplier<Optional<String>> file, Consumer<Optional<Path>> reader) {
    thread.execute(
        () -> {
          try {
            file.get().ifPresent(id -> read(id, reader));
          } catch (RuntimeException fault) {
            log.warn("A file was not read: {}", fault.getClass().getSimpleName());
          }
        });
  }

  private void read(String file, Consumer<Optional<Path>> reader) {
    Path copy = null;
    try {
      copy = Files.createTempFile("tandem", ".sent");
      fetch(file, copy, 1);
      reader.accept(Optional.of(copy));
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

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
