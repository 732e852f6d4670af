package ru.tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import ru.tandem.TestDatabase;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Sandbox;
import ru.tandem.story.Balancer;
import ru.tandem.story.BotProcess;

/**
 * Where the bot is measured: in processes of its own with the durable settings, before the local
 * Telegram, which shares the machine with them.
 */
final class Stand implements AutoCloseable {

  static final long OPERATOR = 1_000_001;

  private static final String TOKEN = "7000000001:tandem-demo-token-of-nobody";
  private static final int BOTS_PORT_TRIES = 20;
  private static final long TICK = 10_000_000;

  private final ConfigurableApplicationContext sandbox =
      Sandbox.alone(0, "--tandem.sandbox.token=" + TOKEN);
  private final Path directory;
  private final List<BotProcess> bots = new ArrayList<>();
  private final long begun = System.nanoTime();
  private Balancer balancer;
  private double firstPoll;

  private Stand() {
    try {
      directory = Files.createTempDirectory("tandem-bench");
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  /** One process with its SQLite file. */
  static Stand onSqlite() {
    Stand stand = new Stand();
    stand.start("bot", "--tandem.data-dir=" + stand.directory, "--server.port=0");
    return stand.awaitsThePoll();
  }

  /** One process that asks Telegram, on a PostgreSQL that flushes as it does for a region. */
  static Stand onPostgres() {
    Stand stand = new Stand();
    stand.start("bot", TestDatabase.durablePostgres(), "--server.port=0");
    return stand.awaitsThePoll();
  }

  /** So many processes behind a webhook and a balancer, on one PostgreSQL. */
  static Stand behindAWebhook(int processes) {
    Stand stand = new Stand();
    List<Integer> ports = freePorts(processes);
    stand.balancer = new Balancer(ports);
    String database = TestDatabase.durablePostgres();
    for (int port : ports) {
      stand.start(
          "bot" + port,
          database,
          "--server.port=" + port,
          "--tandem.telegram.webhook-url=" + stand.balancer.address() + "/telegram/webhook",
          "--tandem.telegram.webhook-secret=a-secret-of-the-region");
    }
    for (int port : ports) {
      stand.awaitsWelcome(port);
    }
    return stand;
  }

  private static List<Integer> freePorts(int count) {
    List<Integer> ports = new ArrayList<>();
    for (int i = 0; i < BOTS_PORT_TRIES && ports.size() < count; i++) {
      try (ServerSocket socket = new ServerSocket(0)) {
        ports.add(socket.getLocalPort());
      } catch (IOException taken) {
        throw new UncheckedIOException(taken);
      }
    }
    return ports;
  }

  private void start(String name, String... more) {
    Path home = directory.resolve(name);
    home.toFile().mkdirs();
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--tandem.clock=2026-09-07T06:00:00Z",
                "--tandem.operators=" + OPERATOR,
                "--tandem.telegram.token=" + TOKEN,
                "--tandem.telegram.api-url=http://127.0.0.1:" + port(),
                "--tandem.telegram.messages-per-second=0"));
    settings.addAll(List.of(more));
    if (settings.stream().noneMatch(one -> one.startsWith("--tandem.data-dir="))) {
      settings.add("--tandem.data-dir=" + home);
    }
    bots.add(new BotProcess(home, options(), settings).start());
  }

  private static List<String> options() {
    return Arrays.stream(System.getProperty("bench.java", "").split(" "))
        .filter(option -> !option.isEmpty())
        .toList();
  }

  private String port() {
    return sandbox.getEnvironment().getProperty("local.server.port");
  }

  private Stand awaitsThePoll() {
    while (!telegram().isPolled()) {
      LockSupport.parkNanos(1_000_000);
    }
    firstPoll = (System.nanoTime() - begun) / 1e9;
    return this;
  }

  private void awaitsWelcome(int port) {
    while (!answers(port)) {
      LockSupport.parkNanos(50_000_000);
    }
    firstPoll = (System.nanoTime() - begun) / 1e9;
  }

  private static boolean answers(int port) {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  LocalTelegram telegram() {
    return sandbox.getBean(LocalTelegram.class);
  }

  /** Seconds until the bot was there for Telegram. */
  double firstPoll() {
    return firstPoll;
  }

  /** Of all processes of the bot. */
  Duration cpu() {
    return bots.stream().map(Stand::cpu).reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration cpu(BotProcess bot) {
    return ProcessHandle.of(bot.pid()).orElseThrow().info().totalCpuDuration().orElseThrow();
  }

  /** Nanoseconds that the threads of all processes of the bot took whose names begin so. */
  long cpu(String threads) {
    return bots.stream().mapToLong(bot -> cpu(bot, threads)).sum();
  }

  private static long cpu(BotProcess bot, String threads) {
    try (Stream<Path> tasks = Files.list(Path.of("/proc/" + bot.pid() + "/task"))) {
      return tasks.mapToLong(task -> cpu(task, threads)).sum();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /**
   * The name stands in brackets; the ticks of the user and of the system twelve fields after it.
   */
  private static long cpu(Path task, String threads) {
    try {
      String all = Files.readString(task.resolve("stat"));
      if (!all.substring(all.indexOf('(') + 1).startsWith(threads)) {
        return 0;
      }
      String[] fields = all.substring(all.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
    } catch (IOException ended) {
      return 0;
    }
  }

  /** Nanoseconds of the local Telegram and of the people. */
  long ownCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Of the largest process of the bot. */
  long residentMegabytes() {
    return bots.stream().mapToLong(Stand::residentMegabytes).max().orElse(0);
  }

  private static long residentMegabytes(BotProcess bot) {
    try {
      return Files.readAllLines(Path.of("/proc/" + bot.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() {
    bots.forEach(BotProcess::stop);
    if (balancer != null) {
      balancer.close();
    }
    sandbox.close();
  }
}
