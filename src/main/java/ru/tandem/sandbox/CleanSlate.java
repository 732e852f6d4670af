package ru.tandem.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.database.MomentChanged;
import ru.tandem.database.Vendor;
import ru.tandem.timetable.TimeTravel;

/** Wipes everything, so that a season can begin anew. Only a rehearsal can do this. */
class CleanSlate {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Vendor vendor;
  private final Scheduler scheduler;
  private final TimeTravel travel;
  private final LocalTelegram telegram;
  private final ApplicationEventPublisher events;

  CleanSlate(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      Vendor vendor,
      Scheduler scheduler,
      TimeTravel travel,
      LocalTelegram telegram,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.vendor = vendor;
    this.scheduler = scheduler;
    this.travel = travel;
    this.telegram = telegram;
    this.events = events;
  }

  /** Nobody knows anybody any more, and it is that moment. */
  void wipe(Instant beginning) {
    travel.standingStill(() -> telegram.handsOff(() -> wipeNow(beginning)));
  }

  private void wipeNow(Instant beginning) {
    transaction.executeWithoutResult(status -> wipeTables());
    dropRounds();
    telegram.forgetEverybody();
    events.publishEvent(new MomentChanged());
    travel.restart(beginning);
  }

  private void wipeTables() {
    if (vendor == Vendor.POSTGRESQL) {
      jdbc.execute(
          "truncate "
              + String.join(", ", tables("pg_tables where schemaname = 'public'", "tablename")));
      return;
    }
    jdbc.execute("pragma defer_foreign_keys = on");
    tables("sqlite_master where type = 'table' and name not like 'sqlite_%'", "name")
        .forEach(table -> jdbc.execute("delete from " + table));
  }

  private List<String> tables(String from, String column) {
    return jdbc.queryForList("select " + column + " from " + from, String.class).stream()
        .filter(table -> !table.toLowerCase(Locale.ROOT).startsWith("qrtz_"))
        .filter(table -> !table.startsWith("flyway"))
        .toList();
  }

  /** Each school's own rounds; the nightly one is everybody's. */
  private void dropRounds() {
    try {
      for (TriggerKey key : scheduler.getTriggerKeys(GroupMatcher.groupEquals("rounds"))) {
        if (!key.getName().equals("nightly/")) {
          scheduler.unscheduleJob(key);
        }
      }
    } catch (SchedulerException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
