package ru.tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.sqlite.JDBC;
import ru.tandem.meetings.ManyPairs;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.BotProcess;
import ru.tandem.story.House;

/** Hundreds are to be reminded at one minute, and the process dies in the middle of it. */
@Tag("bench")
class KilledWhileRemindingBench {

  private static final int PAIRS = 300;

  /** A moment is a text there, as the application writes it. */
  private static final String MOMENTS =
      "?date_class=TEXT&date_string_format=yyyy-MM-dd HH:mm:ss.SSS";

  @TempDir Path data;

  @Test
  void everybodyIsRemindedAllTheSameAndNobodyMoreThanOnceForAKill() {
    try (House house = House.in(data, "--spring.quartz.auto-startup=true")) {
      house.telegram().bePatientFor(Duration.ofSeconds(300));
      ManyPairs pairs = new ManyPairs(house).meet(PAIRS);
      Instant due = house.now();
      BotProcess bot =
          house.movesOut(data, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
      JdbcTemplate database =
          new JdbcTemplate(
              new SimpleDriverDataSource(
                  new JDBC(), "jdbc:sqlite:" + data.resolve("tandem.db") + MOMENTS));
      pairs.areToBeReminded(database, due);
      bot.start();
      await(() -> pairs.reminded().size() > PAIRS / 3);
      bot.kill();
      assertThat(pairs.reminded()).hasSizeLessThan(2 * PAIRS);
      bot.start();
      await(() -> pairs.reminded().size() == 2 * PAIRS);
      bot.stop();
      for (Phone phone : pairs.phones()) {
        assertThat(phone.botTexts().stream().filter(text -> text.contains("Встреча скоро")))
            .hasSizeBetween(1, 2);
      }
    }
  }

  private static void await(BooleanSupplier wish) {
    long end = System.nanoTime() + Duration.ofSeconds(300).toNanos();
    while (!wish.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it goes on").isLessThan(end);
      LockSupport.parkNanos(5_000_000);
    }
  }
}
