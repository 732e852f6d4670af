package ru.tandem.delivery;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.database.Vendor;
import ru.tandem.people.People;

/** Opens the post office. */
@Configuration(proxyBeanMethods = false)
class Delivery {

  /** Real nanoseconds, which do not jump with the clock. */
  @Bean
  LongSupplier ticker() {
    return System::nanoTime;
  }

  @Bean
  Writing writing(
      DataSource callers,
      @Qualifier("writers") DataSource writers,
      @Qualifier("readers") DataSource readers,
      Vendor vendor) {
    return new Writing(callers, writers, readers, vendor);
  }

  @Bean
  DoorStatus doorStatus(Clock clock, LongSupplier ticker) {
    return new DoorStatus(clock, ticker);
  }

  @Bean
  Marks marks(Writing writing, Clock clock) {
    return new Marks(writing.at, clock);
  }

  @Bean
  Presence presence(Writing writing, LongSupplier ticker) {
    return new Presence(writing, UUID.randomUUID().toString(), ticker);
  }

  @Bean
  Shelf shelf(Writing writing, Clock clock, Presence presence, @Lazy DrawingOffice office) {
    return new Shelf(writing, clock, presence, office);
  }

  @Bean
  Leftovers leftovers(Writing writing, Presence presence, Shelf shelf) {
    return new Leftovers(writing, presence, shelf);
  }

  @Bean
  Desk desk(Writing writing, Shelf shelf, Leftovers leftovers, Marks marks) {
    return new Desk(writing, shelf, leftovers, marks);
  }

  @Bean
  Inbox inbox(Writing writing, Desk desk, DoorStatus status, Clock clock) {
    return new InboxTable(writing, desk, status, clock, Clock.systemUTC());
  }

  @Bean
  DaysTold daysTold(Writing writing, Clock clock) {
    return new DaysTold(writing, clock);
  }

  @Bean
  Outbox outbox(Writing writing, Desk desk, Marks marks, Clock clock) {
    return new OutboxTable(writing, desk, marks, clock);
  }

  @Bean
  BegunErrands begunErrands(Writing writing, Presence presence) {
    return new BegunErrands(writing, presence);
  }

  @Bean
  ForgetWaiting forgetWaiting(Outbox outbox, DaysTold told, BegunErrands begun, People people) {
    return new ForgetWaiting(outbox, told, begun, people);
  }

  @Bean
  DropDone dropDone(
      Writing writing, PlatformTransactionManager transactions, ObjectProvider<OpenMatters> known) {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    return new DropDone(writing, transaction, () -> Optional.ofNullable(known.getIfAvailable()));
  }

  @Bean(destroyMethod = "close")
  Clerk clerk(
      Desk desk,
      Marks marks,
      Leftovers leftovers,
      DropDone done,
      Presence presence,
      People people,
      PlatformTransactionManager transactions,
      ApplicationEventPublisher events,
      DoorStatus status,
      Clock clock) {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    return new Clerk(
        desk, marks, leftovers, done, presence, people, transaction, events, status, clock);
  }

  @Bean(destroyMethod = "close")
  Courier courier(
      Carrier carrier,
      Shelf shelf,
      Marks marks,
      Clerk clerk,
      Presence presence,
      DoorStatus status,
      LongSupplier ticker,
      @Value("${tandem.telegram.messages-per-second:28}") int perSecond) {
    return new Courier(carrier, shelf, marks, clerk, presence, status, new Pace(perSecond, ticker));
  }

  @Bean
  WorkHealth workHealthIndicator(ObjectProvider<AtWork> all) {
    return new WorkHealth(all);
  }

  @Bean
  PostOffice postOffice(
      Writing writing, Courier courier, DaysTold told, Workshop workshop, Clock clock) {
    return new PostOffice(writing, courier, told, workshop, clock);
  }
}
