package ru.tandem.conversation;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Lets people see that the bot is at work when an answer takes longer than they would expect. */
@Component
class Typing implements DisposableBean {

  /** From here on a silence looks like a fault. */
  private static final long NOTICEABLE_MILLIS = 700;

  private final Door door;
  private final ScheduledThreadPoolExecutor timer;

  Typing(Door door) {
    this.door = door;
    timer =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "typing");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
  }

  /** To be cancelled when the answer is there. */
  Future<?> soon(long chatId) {
    return timer.schedule(() -> door.typing(chatId), NOTICEABLE_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void destroy() {
    timer.shutdownNow();
  }
}
