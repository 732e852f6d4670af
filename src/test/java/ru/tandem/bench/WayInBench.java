package ru.tandem.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Applicant;
import ru.tandem.sandbox.Crowd;

/**
 * The way in, by 50 invented people at a time: from the link through all consents to the finished
 * application. Whoever has gone it makes room for the next.
 */
@Tag("bench")
class WayInBench {

  private static final int PEOPLE = 50;
  private static final Duration WARM_UP =
      Duration.ofSeconds(Integer.getInteger("bench.warmup", 30));
  private static final Duration MEASURED =
      Duration.ofSeconds(Integer.getInteger("bench.seconds", 30));

  private final AtomicInteger acts = new AtomicInteger();
  private final AtomicInteger numbers = new AtomicInteger();

  @Test
  void onSqlite() throws Exception {
    try (Stand stand = Stand.onSqlite()) {
      measure("the way in, SQLite", stand);
    }
  }

  @Test
  void onPostgres() throws Exception {
    try (Stand stand = Stand.onPostgres()) {
      measure("the way in, PostgreSQL", stand);
    }
  }

  @Test
  void behindAWebhook() throws Exception {
    try (Stand stand = Stand.behindAWebhook(1)) {
      measure("the way in, PostgreSQL behind a webhook", stand);
    }
  }

  @Test
  void twoBehindAWebhook() throws Exception {
    try (Stand stand = Stand.behindAWebhook(2)) {
      measure("the way in, two processes behind a webhook", stand);
    }
  }

  private void measure(String what, Stand stand) throws Exception {
    stand.telegram().bePatientFor(Duration.ofSeconds(60));
    String invitation = new Crowd(stand.telegram()).isInvited(Stand.OPERATOR).invitation();
    System.out.printf(
        "%s: started in %.1f s, %d MB%n", what, stand.firstPoll(), stand.residentMegabytes());
    long end = System.nanoTime() + WARM_UP.plus(MEASURED).toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    try {
      List<Future<List<Applicant>>> loops = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        loops.add(threads.submit(() -> comeUntil(end, stand, invitation)));
      }
      LockSupport.parkNanos(WARM_UP.toNanos());
      Measure measure = Measure.begin(stand);
      int before = acts.get();
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
      int replies = acts.get() - before;
      List<Long> latencies = new ArrayList<>();
      measure.stop();
      for (Future<List<Applicant>> loop : loops) {
        loop.get().forEach(one -> latencies.addAll(one.waits(measure.begun(), end)));
      }
      measure.report(
          what, PEOPLE, replies, latencies.stream().mapToLong(Long::longValue).toArray());
    } finally {
      threads.shutdown();
    }
  }

  private List<Applicant> comeUntil(long end, Stand stand, String invitation) {
    List<Applicant> all = new ArrayList<>();
    while (System.nanoTime() < end) {
      Applicant next = new Applicant(stand.telegram(), numbers.incrementAndGet(), acts);
      all.add(next);
      next.comes(invitation).applies(Integer.MAX_VALUE);
    }
    return all;
  }
}
