package ru.tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.meetings.ManyPairs;
import ru.tandem.story.House;

/**
 * Ten thousand pairs meet at the same minute: how long it takes until all that reminds of it stands
 * in the outbox, and at which pace it leaves.
 */
@Tag("bench")
class RemindingBench {

  private static final int PAIRS = Integer.getInteger("bench.pairs", 10_000);
  private static final int PACE = 28;
  private static final int MEASURED = 60;

  @Test
  void tenThousandMeetingsAtOneMinute() {
    try (House house = house(0)) {
      ManyPairs pairs = new ManyPairs(house).meet(PAIRS);
      JdbcTemplate jdbc = house.bean(JdbcTemplate.class);
      int before = said(jdbc);
      pairs.areToBeReminded(jdbc, pairs.due());
      long begun = System.nanoTime();
      Thread time = new Thread(() -> house.travel(pairs.due().plusSeconds(1)));
      time.start();
      await(() -> said(jdbc) - before >= 2 * PAIRS, 300);
      System.out.printf(
          "%d reminders in the outbox after %.1f s%n", said(jdbc) - before, seconds(begun));
      join(time);
      System.out.printf("all read after %.1f s%n", seconds(begun));
    }
  }

  @Test
  void theyLeaveAtTheAllowedPace() {
    try (House house = house(PACE)) {
      ManyPairs pairs = new ManyPairs(house).meet(PACE * MEASURED * 2);
      JdbcTemplate jdbc = house.bean(JdbcTemplate.class);
      pairs.areToBeReminded(jdbc, pairs.due());
      Thread time = new Thread(() -> house.travel(pairs.due().plusSeconds(1)));
      time.setDaemon(true);
      time.start();
      await(() -> sent(jdbc) > PACE * 5, 120);
      int before = sent(jdbc);
      long begun = System.nanoTime();
      await(() -> seconds(begun) >= MEASURED, MEASURED * 2);
      double pace = (sent(jdbc) - before) / seconds(begun);
      System.out.printf("%.1f of %d messages a second leave%n", pace, PACE);
      assertThat(pace).isGreaterThanOrEqualTo(0.95 * PACE);
    }
  }

  private static House house(int pace) {
    House house =
        House.ofItsOwn(TestDatabase.SQLITE, "--tandem.telegram.messages-per-second=" + pace);
    house.telegram().bePatientFor(Duration.ofSeconds(900));
    return house;
  }

  private static int said(JdbcTemplate jdbc) {
    return jdbc.queryForObject("select count(*) from outbox", Integer.class);
  }

  private static int sent(JdbcTemplate jdbc) {
    return jdbc.queryForObject(
        "select count(*) from outbox where sent_at is not null", Integer.class);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void await(BooleanSupplier wish, int seconds) {
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    while (!wish.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it goes on").isLessThan(end);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private static void join(Thread time) {
    try {
      time.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
