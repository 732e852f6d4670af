package ru.tandem.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

  private final Clock clock;
  private final TimeTravel travel;
  private final LocalTelegram telegram;
  private ScheduledExecutorService ticking;

  DemoTime(Clock clock, TimeTravel travel, LocalTelegram telegram) {
    this.clock = clock;
    this.travel = travel;
    this.telegram = telegram;
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
  public void advance(Duration by) {
    travel(now().plus(by));
  }

  @Override
  public void to(LocalDateTime when) {
    travel(when.atZone(ZONE).toInstant());
  }

  @Override
  public void next() {
    travel.nextDue().ifPresent(this::travel);
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
