package ru.tandem.conversation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.delivery.BegunErrands;
import ru.tandem.delivery.BegunErrands.BegunErrand;
import ru.tandem.delivery.Cause;

/**
 * Answers that were being worked out when a process ended: this one when it begins, and another one
 * meanwhile. Nobody is left before a message which says that something is on its way.
 */
@Component
class CutShort implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(CutShort.class);
  private static final Duration LOOKED_EVERY = Duration.ofSeconds(10);

  private final BegunErrands begun;
  private final Afterwards afterwards;
  private final TransactionTemplate transaction;
  private ScheduledExecutorService looking;
  private volatile boolean running;

  CutShort(BegunErrands begun, Afterwards afterwards, TransactionTemplate transaction) {
    this.begun = begun;
    this.afterwards = afterwards;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    running = true;
    look(begun::all);
    if (begun.hasOthers()) {
      looking = Executors.newSingleThreadScheduledExecutor();
      long pause = LOOKED_EVERY.toSeconds();
      looking.scheduleWithFixedDelay(() -> look(begun::left), pause, pause, TimeUnit.SECONDS);
    }
  }

  private void look(Supplier<List<BegunErrand>> which) {
    try {
      transaction.execute(status -> which.get()).forEach(afterwards::again);
    } catch (RuntimeException fault) {
      log.warn("What was cut short is not known yet: {}", Cause.of(fault));
    }
  }

  @Override
  public void stop() {
    running = false;
    if (looking != null) {
      looking.shutdownNow();
      looking = null;
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
