package ru.tandem.delivery;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.SynchronizationStrategy;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How fast the messenger lets us go: so many a second in all, and one a second in a chat, where
 * short bursts pass. Used by one thread only.
 *
 * @param perSecond 0 for no limit of any kind
 */
record Pace(int perSecond, LongSupplier ticker) {

  private static final int BURST_IN_CHAT = 5;

  /** A small store beside the flow, so that no second ever sees many more than its share. */
  Bucket ofAll(int processes) {
    int ours = Math.max(1, perSecond / processes);
    return perSecond == 0 ? null : bucket(Math.max(1, ours / 14), ours);
  }

  Bucket ofChat() {
    return perSecond == 0 ? null : bucket(BURST_IN_CHAT, 1);
  }

  /** Until a bucket that was never fuller than this is full again. */
  long restNanos() {
    return perSecond == 0 ? 0 : Duration.ofSeconds(BURST_IN_CHAT).toNanos();
  }

  static long nanosToWait(Bucket bucket) {
    if (bucket == null) {
      return 0;
    }
    EstimationProbe probe = bucket.estimateAbilityToConsume(1);
    // the bucket rounds a fraction of a nanosecond to none
    return probe.canBeConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
  }

  private Bucket bucket(int capacity, int perSecond) {
    return Bucket.builder()
        .addLimit(
            Bandwidth.builder()
                .capacity(capacity)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build())
        .withCustomTimePrecision(new Ticks(ticker))
        .withSynchronizationStrategy(SynchronizationStrategy.NONE)
        .build();
  }

  private record Ticks(LongSupplier ticker) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return ticker.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
