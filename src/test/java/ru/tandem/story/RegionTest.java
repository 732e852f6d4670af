package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import ru.tandem.TestDatabase;
import ru.tandem.sandbox.Applicant;
import ru.tandem.sandbox.Crowd;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Sandbox;
import ru.tandem.sandbox.SentMessages;

/**
 * A region's bot: two processes behind a webhook and a balancer, on one PostgreSQL. People answer
 * in the quickest row; neither they nor their answers notice that one of the two dies.
 */
class RegionTest {

  private static final String TOKEN = "7000000001:tandem-demo-token-of-nobody";
  private static final int PEOPLE = 40;
  private static final int ACTS_BEFORE_THE_KILL = 250;
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  @TempDir Path logs;

  private final AtomicInteger acts = new AtomicInteger();

  @Test
  void oneOfTwoProcessesDiesAndNobodyNotices() throws Exception {
    List<Integer> ports = freePorts();
    String database = TestDatabase.freshPostgres();
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    try (ConfigurableApplicationContext sandbox =
            Sandbox.alone(0, "--tandem.sandbox.token=" + TOKEN);
        Balancer balancer = new Balancer(ports)) {
      LocalTelegram telegram = sandbox.getBean(LocalTelegram.class);
      telegram.bePatientFor(PATIENCE);
      SentMessages sent = new SentMessages(telegram);
      String api = sandbox.getEnvironment().getProperty("local.server.port");
      BotProcess first = process("first", ports.get(0), database, api, balancer).start();
      BotProcess second = process("second", ports.get(1), database, api, balancer).start();
      try {
        List<Applicant> people = comeAll(telegram, threads);
        await().atMost(PATIENCE).until(() -> balancer.takenBy(ports.get(1)) > 0);
        acts.set(0);
        List<Future<Void>> answering = applyAll(people, threads);
        await().atMost(PATIENCE).until(() -> acts.get() > ACTS_BEFORE_THE_KILL);
        first.kill();
        int withTheFirst = balancer.takenBy(ports.get(0));
        for (Future<Void> one : answering) {
          one.get();
        }
        assertThat(withTheFirst).as("the first had its share until then").isPositive();
        everyAnswerIsThereOnce(database, people);
        people.forEach(one -> assertThat(sent.repeated(one.id())).isLessThanOrEqualTo(1));
      } finally {
        first.kill();
        second.stop();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private BotProcess process(
      String name, int port, String database, String api, Balancer balancer) {
    Path log = logs.resolve(name);
    log.toFile().mkdirs();
    return new BotProcess(
        log,
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"),
        List.of(
            "--server.port=" + port,
            "--tandem.clock=2026-09-07T06:00:00Z",
            "--tandem.database-url=" + database,
            "--tandem.data-dir=" + log,
            "--tandem.operators=" + House.OPERATOR,
            "--tandem.telegram.token=" + TOKEN,
            "--tandem.telegram.api-url=http://127.0.0.1:" + api,
            "--tandem.telegram.webhook-url=" + balancer.address() + "/telegram/webhook",
            "--tandem.telegram.webhook-secret=a-secret-of-the-region",
            "--tandem.telegram.messages-per-second=0"));
  }

  private List<Applicant> comeAll(LocalTelegram telegram, ExecutorService threads)
      throws Exception {
    String invitation = new Crowd(telegram).isInvited(House.OPERATOR).invitation();
    List<Callable<Applicant>> coming =
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> new Applicant(telegram, i, acts))
            .<Callable<Applicant>>map(one -> () -> one.comes(invitation))
            .toList();
    List<Applicant> people = new ArrayList<>();
    for (Future<Applicant> one : threads.invokeAll(coming)) {
      people.add(one.get());
    }
    return people;
  }

  private static List<Future<Void>> applyAll(List<Applicant> people, ExecutorService threads) {
    List<Future<Void>> all = new ArrayList<>();
    for (Applicant one : people) {
      all.add(
          threads.submit(
              () -> {
                one.applies(Integer.MAX_VALUE);
                return null;
              }));
    }
    return all;
  }

  private static void everyAnswerIsThereOnce(String database, List<Applicant> people) {
    KeptAnswers kept = new KeptAnswers(new JdbcTemplate(new DriverManagerDataSource(database)));
    await().atMost(PATIENCE).until(() -> kept.updatesNotHandled() == 0);
    for (Applicant one : people) {
      assertThat(kept.sentBy(one.id())).as(one.transcript()).containsExactly(one.answers());
    }
  }

  private static List<Integer> freePorts() throws IOException {
    try (ServerSocket one = new ServerSocket(0);
        ServerSocket other = new ServerSocket(0)) {
      return List.of(one.getLocalPort(), other.getLocalPort());
    }
  }
}
