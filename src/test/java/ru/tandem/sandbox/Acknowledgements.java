package ru.tandem.sandbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Watches the bot tell Telegram which updates may be forgotten. */
public final class Acknowledgements {

  private final LocalTelegram telegram;
  private final Semaphore made = new Semaphore(0);

  public Acknowledgements(LocalTelegram telegram) {
    this.telegram = telegram;
    telegram.watch(chat -> made.release());
  }

  /**
   * Waits until Telegram has forgotten something more, and does the act before it may forget again.
   *
   * @return up to which number all is forgotten
   */
  public int afterTheNext(Runnable act) throws InterruptedException {
    int before = forgotten();
    long end = System.nanoTime() + telegram.patience().toNanos();
    while (true) {
      made.drainPermits();
      synchronized (telegram.updates()) {
        int now = forgotten();
        if (now > before) {
          act.run();
          return now;
        }
      }
      if (!made.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        throw new AssertionError("Nothing is acknowledged any more");
      }
    }
  }

  private int forgotten() {
    int yes = 0;
    int no = Integer.MAX_VALUE;
    while (no - yes > 1) {
      int middle = yes + (no - yes) / 2;
      if (telegram.updates().isConfirmed(middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return yes;
  }
}
