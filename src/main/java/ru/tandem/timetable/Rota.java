package ru.tandem.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.springframework.stereotype.Component;
import ru.tandem.database.Glance;
import ru.tandem.delivery.AtWork;

/**
 * Whether somebody looks for what is due, here or in another process: Quartz's own hour, which is
 * real time, must never lie far in the past.
 */
@Component
class Rota implements AtWork {

  private static final Duration LONGEST_LOOK = Duration.ofMillis(200);
  private static final Duration LATE = Duration.ofMinutes(2);
  private static final String NOBODY = "nobody looks for what is due";

  private final Scheduler scheduler;
  private final Duties duties;
  private final Glance glance = new Glance(LONGEST_LOOK);

  Rota(Scheduler scheduler, Duties duties) {
    this.scheduler = scheduler;
    this.duties = duties;
  }

  @Override
  public String missing() {
    if (duties.failingFor().compareTo(LATE) > 0) {
      return "what is due cannot be done";
    }
    try {
      if (scheduler.isShutdown()) {
        return NOBODY;
      }
      boolean waits = !scheduler.isStarted() || scheduler.isInStandbyMode();
      return waits ? "" : glance.at(this::late).orElse("");
    } catch (SchedulerException fault) {
      return NOBODY;
    }
  }

  private String late() {
    try {
      Optional<Instant> next =
          Optional.ofNullable(scheduler.getTrigger(TriggerKey.triggerKey("sweep")))
              .map(Trigger::getNextFireTime)
              .map(java.util.Date::toInstant);
      Instant latest = Instant.now().minus(LATE);
      return next.filter(latest::isBefore).isPresent() ? "" : NOBODY;
    } catch (SchedulerException away) {
      throw new IllegalStateException(away);
    }
  }
}
