package ru.tandem.sandbox;

import java.time.Clock;
import org.quartz.Scheduler;
import org.springframework.context.ApplicationEventPublisher;
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
  Moments moments(
      JdbcTemplate jdbc,
      LocalTelegram telegram,
      TimeTravel travel,
      Clock clock,
      ApplicationEventPublisher events) {
    return new Moments(jdbc, telegram, travel, clock, events);
  }

  @Bean
  DemoTime demoTime(Clock clock, TimeTravel travel, LocalTelegram telegram, Moments moments) {
    return new DemoTime(clock, travel, telegram, moments);
  }

  @Bean
  Opening opening(CleanSlate slate, LocalTelegram telegram, Clock clock) {
    return new Opening(slate, telegram, clock);
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
      LocalTelegram telegram,
      ApplicationEventPublisher events) {
    return new CleanSlate(jdbc, transaction, vendor, scheduler, travel, telegram, events);
  }
}
