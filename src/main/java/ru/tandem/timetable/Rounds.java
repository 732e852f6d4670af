package ru.tandem.timetable;

import java.time.ZoneId;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.stereotype.Component;

/** What comes round by the calendar, at the local hour of whom it concerns. */
@Component
public class Rounds {

  static final String GROUP = "rounds";

  private final Scheduler scheduler;

  Rounds(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * Sets a round, or moves it, in the caller's transaction.
   *
   * @param name as in {@link OnRound}
   * @param key whom it is for, such as the number of a school; empty for all
   * @param cron in Quartz's form: second minute hour day month weekday
   */
  public void set(String name, String key, String cron, ZoneId zone) {
    JobKey job = JobKey.jobKey(name, GROUP);
    TriggerKey id = TriggerKey.triggerKey(name + "/" + key, GROUP);
    try {
      JobDetail detail = JobBuilder.newJob(RoundJob.class).withIdentity(job).storeDurably().build();
      scheduler.addJob(detail, true);
      Trigger trigger =
          TriggerBuilder.newTrigger()
              .withIdentity(id)
              .forJob(job)
              .usingJobData("key", key)
              .withSchedule(
                  CronScheduleBuilder.cronSchedule(cron)
                      .inTimeZone(TimeZone.getTimeZone(zone))
                      .withMisfireHandlingInstructionFireAndProceed())
              .build();
      if (scheduler.checkExists(id)) {
        scheduler.rescheduleJob(id, trigger);
      } else {
        scheduler.scheduleJob(trigger);
      }
    } catch (SchedulerException fault) {
      throw new IllegalStateException(fault);
    }
  }

  public void cancel(String name, String key) {
    try {
      scheduler.unscheduleJob(TriggerKey.triggerKey(name + "/" + key, GROUP));
    } catch (SchedulerException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
