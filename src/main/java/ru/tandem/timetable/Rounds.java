package ru.tandem.timetable;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.quartz.CronExpression;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What comes round by the calendar, at the local hour of whom it concerns. */
@Component
public class Rounds {

  static final String GROUP = "rounds";

  private final Scheduler scheduler;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  Rounds(Scheduler scheduler, JdbcTemplate jdbc, Clock clock) {
    this.scheduler = scheduler;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * When something comes round.
   *
   * @param zone as {@link TimeZone} calls it
   */
  record Hour(String cron, String zone) {

    /** The first time after that moment; null when it never comes again. */
    Instant after(Instant moment) {
      try {
        CronExpression hours = new CronExpression(cron);
        hours.setTimeZone(TimeZone.getTimeZone(zone));
        Date next = hours.getTimeAfter(Date.from(moment));
        return next == null ? null : next.toInstant();
      } catch (ParseException unreadable) {
        throw new IllegalStateException("an hour that was set: " + cron, unreadable);
      }
    }
  }

  record Round(String name, String key, Hour hour) {}

  /** All that are set. Quartz itself would ask for each one by itself, several times. */
  List<Round> all() {
    try {
      return jdbc.query(
          "select trigger_name, cron_expression, time_zone_id from qrtz_cron_triggers"
              + " where sched_name = ? and trigger_group = ?",
          (row, n) -> round(row.getString(1), new Hour(row.getString(2), row.getString(3))),
          scheduler.getSchedulerName(),
          GROUP);
    } catch (SchedulerException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static Round round(String id, Hour hour) {
    String[] parts = id.split("/", 2);
    return new Round(parts[0], parts[1], hour);
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
