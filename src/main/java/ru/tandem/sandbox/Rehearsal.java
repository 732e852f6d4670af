package ru.tandem.sandbox;

import java.time.Clock;
import org.quartz.Scheduler;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.database.Vendor;
import ru.tandem.delivery.PostOffice;
import ru.tandem.timetable.TimeTravel;

/** The sandbox inside the application: it moves the bot's own clock and wipes its own database. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class Rehearsal {

  @Bean
  Quiet postIsQuiet(PostOffice postOffice) {
    return postOffice::quiet;
  }

  @Bean
  DemoTime demoTime(Clock clock, TimeTravel travel, LocalTelegram telegram) {
    return new DemoTime(clock, travel, telegram);
  }

  /** The phones are new at every start, so the database must be too. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> opening(
      CleanSlate slate, LocalTelegram telegram, Clock clock) {
    return ready -> {
      slate.wipe(clock.instant());
      new Cast(telegram);
    };
  }

  @Bean
  DemoStages demoStages(LocalTelegram telegram, DemoTime time, CleanSlate slate) {
    return new DemoStages(telegram, time, slate);
  }

  @Bean
  CleanSlate cleanSlate(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      Vendor vendor,
      Scheduler scheduler,
      TimeTravel travel,
      LocalTelegram telegram) {
    return new CleanSlate(jdbc, transaction, vendor, scheduler, travel, telegram);
  }
}
