package ru.tandem.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import ru.tandem.sandbox.Crowd;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Resident;
import ru.tandem.sandbox.Sandbox;
import ru.tandem.story.BotProcess;

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
  private static final long OPERATOR = 1_000_001;
  private static final String TOKEN = "7000000001:tandem-demo-token-of-nobody";

  @Test
  void fiftyPeopleAnswer() throws Exception {
    Path data = Files.createTempDirectory("tandem-bench");
    try (ConfigurableApplicationContext sandbox =
        Sandbox.alone(0, "--tandem.sandbox.token=" + TOKEN)) {
      String port = sandbox.getEnvironment().getProperty("local.server.port");
      LocalTelegram telegram = sandbox.getBean(LocalTelegram.class);
      telegram.bePatientFor(Duration.ofSeconds(60));
      long started = System.nanoTime();
      BotProcess bot =
          new BotProcess(
                  data,
                  Arrays.stream(System.getProperty("bench.java", "").split(" "))
                      .filter(option -> !option.isEmpty())
                      .toList(),
                  List.of(
                      "--server.port=0",
                      "--tandem.clock=2026-09-07T06:00:00Z",
                      "--tandem.data-dir=" + data,
                      "--tandem.operators=" + OPERATOR,
                      "--tandem.telegram.token=" + TOKEN,
                      "--tandem.telegram.api-url=http://127.0.0.1:" + port,
                      "--tandem.telegram.messages-per-second=0"))
              .start();
      try {
        while (!telegram.isPolled()) {
          LockSupport.parkNanos(1_000_000);
        }
        System.out.printf("cold start to the first poll: %.1f s%n", seconds(started));
        Crowd crowd = new Crowd(telegram).isInvited(OPERATOR);
        System.out.printf("first conversation over after %.1f s%n", seconds(started));
        System.out.printf("resident memory then: %d MB%n", residentMegabytes(bot));
        telegram.bePatientFor(Duration.ofSeconds(2));
        crowd.grows(PEOPLE);
        run(crowd, WARM_UP);
        Duration cpuBefore = cpu(bot);
        long ownBefore = ownCpu();
        long begun = System.nanoTime();
        long[] latencies = run(crowd, MEASURED);
        report(latencies, seconds(begun), cpu(bot).minus(cpuBefore), ownCpu() - ownBefore);
        System.out.printf("resident memory: %d MB%n", residentMegabytes(bot));
      } finally {
        bot.stop();
      }
    }
  }

  private static long[] run(Crowd crowd, Duration length) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    try {
      long end = System.nanoTime() + length.toNanos();
      List<Callable<List<Long>>> loops = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        Resident resident = crowd.resident(i);
        loops.add(
            () -> {
              List<Long> latencies = new ArrayList<>();
              while (System.nanoTime() < end) {
                latencies.add(resident.acts());
              }
              return latencies;
            });
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> loop : threads.invokeAll(loops)) {
        all.addAll(loop.get());
      }
      return all.stream().mapToLong(Long::longValue).sorted().toArray();
    } finally {
      threads.shutdown();
    }
  }

  private static void report(long[] latencies, double seconds, Duration botCpu, long ownCpu) {
    System.out.printf(
        "%d people, %.0f s: %.0f replies/s, p50 %.1f ms, p99 %.1f ms, slowest %.0f ms%n",
        PEOPLE,
        seconds,
        latencies.length / seconds,
        millis(latencies, 0.5),
        millis(latencies, 0.99),
        latencies[latencies.length - 1] / 1e6);
    System.out.printf(
        "processor time per reply: bot %.0f us, sandbox and people %.0f us%n",
        botCpu.toNanos() / 1e3 / latencies.length, ownCpu / 1e3 / latencies.length);
  }

  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))] / 1e6;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static Duration cpu(BotProcess bot) {
    return ProcessHandle.of(bot.pid()).orElseThrow().info().totalCpuDuration().orElseThrow();
  }

  private static long ownCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long residentMegabytes(BotProcess bot) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + bot.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
