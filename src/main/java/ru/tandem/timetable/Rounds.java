package ru.tandem.timetable;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
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
  private final Clock clock;

  Rounds(Scheduler scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Sets a round, or moves it, in the caller's transaction. Setting it again to the same hour
   * changes nothing, so that what was missed while the process was down is made up for.
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
              .startAt(Date.from(clock.instant()))
              .withSchedule(
                  CronScheduleBuilder.cronSchedule(cron)
                      .inTimeZone(TimeZone.getTimeZone(zone))
                      .withMisfireHandlingInstructionFireAndProceed())
              .build();
      Trigger before = scheduler.getTrigger(id);
      if (before == null) {
        scheduler.scheduleJob(trigger);
      } else if (!isSame(before, cron, zone)) {
        scheduler.rescheduleJob(id, trigger);
      }
    } catch (SchedulerException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static boolean isSame(Trigger before, String cron, ZoneId zone) {
    return before instanceof CronTrigger set
        && set.getCronExpression().equals(cron)
        && set.getTimeZone().equals(TimeZone.getTimeZone(zone));
  }

  public void cancel(String name, String key) {
    try {
      scheduler.unscheduleJob(TriggerKey.triggerKey(name + "/" + key, GROUP));
    } catch (SchedulerException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
