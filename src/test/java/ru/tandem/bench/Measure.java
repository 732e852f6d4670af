package ru.tandem.bench;

import java.time.Duration;
import java.util.Arrays;

/** What people in a closed loop have met with in one stretch of time, in numbers of one line. */
final class Measure {

  private static final String ANSWERING = "dispatcher";
  private static final String COMPILING = "C2 Compiler";

  private final Stand stand;
  private final Duration cpuBefore;
  private final long ownBefore;
  private final long answeringBefore;
  private final long compilingBefore;
  private final long begun = System.nanoTime();
  private double seconds;
  private Duration cpu;
  private long own;
  private long answering;
  private long compiling;

  private Measure(Stand stand) {
    this.stand = stand;
    this.cpuBefore = stand.cpu();
    this.ownBefore = stand.ownCpu();
    this.answeringBefore = stand.cpu(ANSWERING);
    this.compilingBefore = stand.cpu(COMPILING);
  }

  static Measure begin(Stand stand) {
    return new Measure(stand);
  }

  long begun() {
    return begun;
  }

  /** What is done from now on counts no more. */
  void stop() {
    seconds = (System.nanoTime() - begun) / 1e9;
    cpu = stand.cpu().minus(cpuBefore);
    own = stand.ownCpu() - ownBefore;
    answering = stand.cpu(ANSWERING) - answeringBefore;
    compiling = stand.cpu(COMPILING) - compilingBefore;
  }

  /**
   * @param replies how many acts were answered
   * @param latencies nanoseconds from an act to its answer
   */
  void report(String what, int people, long replies, long[] latencies) {
    long[] sorted = latencies.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%s: %d people, %.0f s: %.0f replies/s, p50 %.1f ms, p99 %.1f ms, slowest %.0f ms%n",
        what,
        people,
        seconds,
        replies / seconds,
        millis(sorted, 0.5),
        millis(sorted, 0.99),
        sorted[sorted.length - 1] / 1e6);
    System.out.printf(
        "%s: processor a reply: bot %.0f us (answering %.0f, compiling %.0f),"
            + " Telegram and people %.0f us; resident %d MB%n",
        what,
        cpu.toNanos() / 1e3 / replies,
        answering / 1e3 / replies,
        compiling / 1e3 / replies,
        own / 1e3 / replies,
        stand.residentMegabytes());
  }

  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))] / 1e6;
  }
}
