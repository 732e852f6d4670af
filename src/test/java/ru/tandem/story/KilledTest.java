package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import ru.tandem.sandbox.Acknowledgements;
import ru.tandem.sandbox.Applicant;
import ru.tandem.sandbox.Crowd;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.SentMessages;

/** The process is killed again and again in the middle of its work, and nobody notices. */
class KilledTest {

  private static final int PEOPLE = 100;

  /** Every night as many as {@code -Dkilled.times} says. */
  private static final int KILLS = Integer.getInteger("killed.times", 2);

  /** Of nineteen: whatever the kills, the last life has something left to do. */
  private static final int ACTS_EACH_BEFORE_THE_LAST_KILL = 15;

  private static final int STOPS_EARLY = 5;
  private static final List<String> QUESTIONS =
      List.of(
          "grade",
          "difficulty",
          "needs",
          "need_text",
          "interests",
          "wish",
          "mode",
          "week",
          "experience");

  @TempDir Path data;
  @TempDir Path copies;

  private final AtomicInteger acts = new AtomicInteger();
  private final List<Applicant> people = new ArrayList<>();

  @Test
  void nothingIsLostAndNothingIsDoneTwice() throws Exception {
    long seed = Long.getLong("killed.seed", System.nanoTime());
    System.out.println("To be killed at the same counts again: -Dkilled.seed=" + seed);
    try (House house = House.in(data)) {
      house.telegram().bePatientFor(Duration.ofSeconds(180));
      SentMessages sent = new SentMessages(house.telegram());
      Acknowledgements acknowledgements = new Acknowledgements(house.telegram());
      String invitation = new Crowd(house.telegram()).isInvited(House.OPERATOR).invitation();
      ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
      try {
        comeAll(house.telegram(), invitation, threads);
        acts.set(0);
        BotProcess bot =
            house.movesOut(data, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
        bot.start();
        List<Future<Void>> answering = applyAll(threads);
        int kills = 0;
        for (int count : counts(new Random(seed))) {
          awaitActs(bot, Math.max(count, acts.get() + 1));
          // copying gives the bot a rest, so every other time it is killed without
          boolean copied = kills % 2 == 0;
          int acknowledged = copied ? acknowledgements.afterTheNext(this::copy) : 0;
          bot.kill();
          if (copied) {
            theCopyHolds(acknowledged);
          }
          nobodyHeardTheSameMoreOftenThan(++kills, sent);
          bot.start();
        }
        for (Future<Void> one : answering) {
          one.get();
        }
        bot.stop();
      } finally {
        threads.shutdownNow();
      }
      everyAnswerIsThereOnce();
      nobodyHeardTheSameMoreOftenThan(KILLS, sent);
      int repeated = people.stream().mapToInt(one -> sent.repeated(one.id())).sum();
      System.out.printf(
          "%d acts of %d people, %d kills: %d messages, %d of them twice%n",
          acts.get(), PEOPLE, KILLS, sent.total(), repeated);
    }
  }

  private void comeAll(LocalTelegram telegram, String invitation, ExecutorService threads)
      throws Exception {
    List<Callable<Applicant>> coming =
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> new Applicant(telegram, i, acts))
            .<Callable<Applicant>>map(one -> () -> one.comes(invitation))
            .toList();
    for (Future<Applicant> one : threads.invokeAll(coming)) {
      people.add(one.get());
    }
  }

  /** Every fifth stops somewhere on the way and looks at the next question. */
  private List<Future<Void>> applyAll(ExecutorService threads) {
    List<Future<Void>> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Applicant one = people.get(i);
      int most = most(i);
      all.add(
          threads.submit(
              () -> {
                one.applies(most);
                return null;
              }));
    }
    return all;
  }

  private static int most(int number) {
    return number % STOPS_EARLY == 0 ? 1 + number / STOPS_EARLY % 8 : Integer.MAX_VALUE;
  }

  private static List<Integer> counts(Random random) {
    return random
        .ints(1, PEOPLE * ACTS_EACH_BEFORE_THE_LAST_KILL)
        .limit(KILLS)
        .sorted()
        .boxed()
        .toList();
  }

  private void awaitActs(BotProcess bot, int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
    while (acts.get() < count) {
      assertThat(bot.isAlive()).as("the bot lives until it is killed").isTrue();
      assertThat(System.nanoTime()).as("the bot goes on").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  // The log as a power failure would leave it.

  /** While a reader looks on, nothing is taken out of the log. */
  private void copy() {
    SQLiteConfig reading = new SQLiteConfig();
    reading.setReadOnly(true);
    try (var reader = reading.createConnection("jdbc:sqlite:" + data.resolve("tandem.db"));
        var looking = reader.createStatement()) {
      reader.setAutoCommit(false);
      looking.executeQuery("select count(*) from inbox").close();
      for (String file : List.of("tandem.db", "tandem.db-wal")) {
        Path copy = copies.resolve(file);
        Files.deleteIfExists(copy);
        Files.copy(data.resolve(file), copy);
      }
      Files.deleteIfExists(copies.resolve("tandem.db-shm"));
    } catch (java.sql.SQLException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void theCopyHolds(int acknowledged) {
    JdbcTemplate copy = database(copies);
    assertThat(copy.queryForObject("pragma integrity_check", String.class)).isEqualTo("ok");
    int first = copy.queryForObject("select min(update_id) from inbox", Integer.class);
    int held =
        copy.queryForObject(
            "select count(*) from inbox where update_id <= ?", Integer.class, acknowledged);
    assertThat(held).isEqualTo(acknowledged - first + 1);
  }

  // What is to be seen in the end.

  private void everyAnswerIsThereOnce() {
    KeptAnswers kept = new KeptAnswers(database(data));
    assertThat(kept.updatesNotHandled()).isZero();
    for (int i = 0; i < PEOPLE; i++) {
      Applicant one = people.get(i);
      boolean sent = most(i) == Integer.MAX_VALUE;
      assertThat(sent ? kept.sentBy(one.id()) : kept.begunBy(one.id()))
          .as(one.transcript())
          .containsExactly(one.answers());
      assertThat(one.answers()).hasSize(Math.min(most(i), QUESTIONS.size()));
      assertThat(one.standsAt()).as(one.transcript()).isEqualTo(nextQuestion(i));
    }
  }

  /** Null for whoever has sent all. */
  private static String nextQuestion(int number) {
    int answered = most(number);
    return answered < QUESTIONS.size() ? QUESTIONS.get(answered) : null;
  }

  /** Each kill leaves at most one message in each chat of which nobody knows whether it arrived. */
  private void nobodyHeardTheSameMoreOftenThan(int kills, SentMessages sent) {
    for (Applicant one : people) {
      assertThat(sent.repeated(one.id())).isLessThanOrEqualTo(kills);
    }
  }

  private static JdbcTemplate database(Path directory) {
    return new JdbcTemplate(
        new SimpleDriverDataSource(new JDBC(), "jdbc:sqlite:" + directory.resolve("tandem.db")));
  }
}
