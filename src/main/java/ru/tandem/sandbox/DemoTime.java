package ru.tandem.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import ru.tandem.timetable.TimeTravel;

/** The application's own clock as the page moves it. Between moves it ticks as clocks do. */
class DemoTime implements TimeMachine, SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DemoTime.class);

  /** In which something must happen to be called the next thing. */
  private static final Duration FORESEEN = Duration.ofDays(92);

  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

  private final Clock clock;
  private final TimeTravel travel;
  private final LocalTelegram telegram;
  private final Moments moments;
  private ScheduledExecutorService ticking;

  DemoTime(Clock clock, TimeTravel travel, LocalTelegram telegram, Moments moments) {
    this.clock = clock;
    this.travel = travel;
    this.telegram = telegram;
    this.moments = moments;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public ZoneId zone() {
    return ZONE;
  }

  @Override
  public void to(Instant when) {
    travel(when);
  }

  /** Past whatever the bot does for itself; and back, when that is all there is. */
  @Override
  public boolean next() {
    Moment before = moments.take("");
    try {
      boolean found = reachesWords(now().plus(FORESEEN));
      if (!found) {
        moments.bringBack(before);
      }
      return found;
    } finally {
      moments.forget(before);
    }
  }

  private boolean reachesWords(Instant latest) {
    Hearing hearing = Hearing.from(telegram);
    Optional<Instant> due = travel.nextDue();
    while (due.isPresent() && !due.get().isAfter(latest)) {
      travel(due.get());
      if (!hearing.since().isEmpty()) {
        return true;
      }
      due = travel.nextDue();
    }
    return false;
  }

  private void travel(Instant target) {
    travel.to(target, telegram::awaitQuiet);
    telegram.awaitQuiet();
  }

  @Override
  public void start() {
    ticking = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "demo-time"));
    ticking.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  /** What has become due while the clock ticked by itself. */
  private void tick() {
    try {
      travel.to(now(), () -> {});
    } catch (RuntimeException fault) {
      log.warn("The clock stumbled", fault);
    }
  }

  @Override
  public void stop() {
    ticking.shutdownNow();
    ticking = null;
  }

  @Override
  public boolean isRunning() {
    return ticking != null;
  }
}
