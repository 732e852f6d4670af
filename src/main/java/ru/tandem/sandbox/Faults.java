package ru.tandem.sandbox;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** The bad day as it is planned. Safe to change while the bot works. */
public final class Faults {

  private static final int SEED = 7;

  private final BiConsumer<String, JsonNode> inject;
  private final List<Planned> planned = new CopyOnWriteArrayList<>();
  private final AtomicInteger struck = new AtomicInteger();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch mended = new CountDownLatch(1);
  private final Random random = new Random(SEED);

  private record Planned(Fault fault, AtomicInteger left) {}

  /** What is broken at the moment, and how many calls it will still spoil. */
  record Broken(Fault.Kind kind, String method, int left) {}

  /** One call that is spoilt. */
  record Strike(Fault fault, CountDownLatch mended) {

    /** Waits as long as the fault says, or until all is cleared. */
    void hang() throws InterruptedException {
      mended.await(fault.seconds(), TimeUnit.SECONDS);
    }
  }

  Faults(BiConsumer<String, JsonNode> inject) {
    this.inject = inject;
  }

  /** Plans it; a fault of updates happens at once. */
  public Faults plan(Fault fault) {
    switch (fault.kind()) {
      case BROKEN_UPDATE -> brokenUpdate();
      case UNKNOWN_UPDATE -> unknownUpdate();
      default -> planned.add(new Planned(fault, new AtomicInteger(fault.times())));
    }
    changed();
    return this;
  }

  /** Hears whenever something breaks, strikes or is mended. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  private void changed() {
    watchers.forEach(Runnable::run);
  }

  /** What is still to strike. */
  List<Broken> broken() {
    return planned.stream()
        .map(plan -> new Broken(plan.fault.kind(), plan.fault.method(), plan.left.get()))
        .filter(broken -> broken.left() > 0)
        .toList();
  }

  /** An update with a word where a number must stand. */
  public void brokenUpdate() {
    inject.accept("message", Wire.object().put("message_id", "forty-two").put("date", "today"));
  }

  /** An update of a kind that is invented next year. */
  public void unknownUpdate() {
    inject.accept("levitation", Wire.object().put("height", 3));
  }

  /** All is well again: nothing more is planned, and what hangs goes on. */
  public void clear() {
    planned.clear();
    mended.countDown();
    mended = new CountDownLatch(1);
    changed();
  }

  /** As if nothing had ever been planned. */
  void forget() {
    clear();
    struck.set(0);
    random.setSeed(SEED);
  }

  /** How many calls have been spoilt so far. */
  public int struck() {
    return struck.get();
  }

  /** The fault that this call meets, or null. */
  Strike next(String method) {
    CountDownLatch until = mended;
    for (Planned plan : planned) {
      boolean meets = plan.fault.strikes(method) && random.nextDouble() < plan.fault.share();
      if (meets && plan.left.getAndDecrement() > 0) {
        struck.incrementAndGet();
        changed();
        return new Strike(plan.fault, until);
      }
      if (plan.left.get() <= 0) {
        planned.remove(plan);
      }
    }
    return null;
  }
}
