package ru.tandem.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Crowd;
import ru.tandem.sandbox.Resident;

/**
 * A closed loop: 50 invented people answer the application questionnaire over HTTP, each waiting
 * for the reply before the next act. The bot is a process of its own with the durable settings; the
 * local Telegram and the people share the machine with it.
 */
@Tag("bench")
class AnsweringBench {

  private static final int PEOPLE = 50;
  private static final Duration WARM_UP =
      Duration.ofSeconds(Integer.getInteger("bench.warmup", 30));
  private static final Duration MEASURED =
      Duration.ofSeconds(Integer.getInteger("bench.seconds", 30));

  @Test
  void onSqlite() throws Exception {
    try (Stand stand = Stand.onSqlite()) {
      measure("answering, SQLite", stand);
    }
  }

  @Test
  void onPostgres() throws Exception {
    try (Stand stand = Stand.onPostgres()) {
      measure("answering, PostgreSQL", stand);
    }
  }

  private static void measure(String what, Stand stand) throws Exception {
    stand.telegram().bePatientFor(Duration.ofSeconds(60));
    Crowd crowd = new Crowd(stand.telegram()).isInvited(Stand.OPERATOR);
    System.out.printf(
        "%s: started in %.1f s, %d MB%n", what, stand.firstPoll(), stand.residentMegabytes());
    stand.telegram().bePatientFor(Duration.ofSeconds(2));
    crowd.grows(PEOPLE);
    run(crowd, WARM_UP);
    Measure measure = Measure.begin(stand);
    long[] latencies = run(crowd, MEASURED);
    measure.stop();
    measure.report(what, PEOPLE, latencies.length, latencies);
  }

  private static long[] run(Crowd crowd, Duration length) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    try {
      long end = System.nanoTime() + length.toNanos();
      List<Callable<List<Long>>> loops = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        Resident resident = crowd.resident(i);
        loops.add(() -> actUntil(end, resident));
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> loop : threads.invokeAll(loops)) {
        all.addAll(loop.get());
      }
      return all.stream().mapToLong(Long::longValue).toArray();
    } finally {
      threads.shutdown();
    }
  }

  private static List<Long> actUntil(long end, Resident resident) {
    List<Long> latencies = new ArrayList<>();
    while (System.nanoTime() < end) {
      latencies.add(resident.acts());
    }
    return latencies;
  }
}
