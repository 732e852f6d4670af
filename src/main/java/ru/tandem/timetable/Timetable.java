package ru.tandem.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.tandem.delivery.AtStart;

/** The clock, and the few lasting rounds of the house. */
@Configuration(proxyBeanMethods = false)
class Timetable {

  private static final int SWEEP_SECONDS = 5;

  @Bean
  @ConditionalOnMissingBean
  static Clock clock(
      @Value("${tandem.clock:}") String from, @Value("${tandem.clock-ticks:true}") boolean ticks) {
    if (from.isEmpty()) {
      return Clock.systemUTC();
    }
    Instant beginning = Instant.parse(from);
    return ticks ? SettableClock.ticking(beginning) : SettableClock.standing(beginning);
  }

  @Bean
  LastingRounds lastingRounds(Scheduler scheduler, Rounds rounds) {
    return new LastingRounds(scheduler, rounds);
  }

  /** Set at every start: the row in the store stays the same. */
  record LastingRounds(Scheduler scheduler, Rounds rounds) {

    @AtStart
    void set() throws SchedulerException {
      JobKey sweep = JobKey.jobKey("sweep");
      scheduler.addJob(
          JobBuilder.newJob(SweepJob.class).withIdentity(sweep).storeDurably().build(), true);
      Trigger often =
          TriggerBuilder.newTrigger()
              .withIdentity("sweep")
              .forJob(sweep)
              .withSchedule(
                  SimpleScheduleBuilder.repeatSecondlyForever(SWEEP_SECONDS)
                      .withMisfireHandlingInstructionNextWithRemainingCount())
              .build();
      if (!scheduler.checkExists(TriggerKey.triggerKey("sweep"))) {
        scheduler.scheduleJob(often);
      }
      rounds.set("nightly", "", "0 30 3 * * ?", ZoneId.of("Europe/Moscow"));
    }
  }
}
