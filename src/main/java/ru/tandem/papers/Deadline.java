package ru.tandem.papers;

import java.util.concurrent.TimeUnit;
import ru.tandem.papers.UnreadableTable.Reason;

/** No file is read for longer than any honest one needs, whatever stands in it. */
final class Deadline {

  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

  /** The clock is not asked at every step. */
  private static final int STEPS = 4096;

  private final long begun = System.nanoTime();
  private int steps;

  void step() throws UnreadableTable {
    if (++steps % STEPS == 0 && System.nanoTime() - begun > LONGEST_NANOS) {
      throw new UnreadableTable(Reason.TOO_SLOW);
    }
  }
}
