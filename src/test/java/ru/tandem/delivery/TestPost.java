package ru.tandem.delivery;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.database.Vendor;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;

/** A post office as one process has it; a second one on the same tables is a process after it. */
class TestPost {

  final List<Object> events = new CopyOnWriteArrayList<>();
  final AtomicLong ticks = new AtomicLong();
  volatile Runnable whileLooking = () -> {};
  final List<Matter> done = new CopyOnWriteArrayList<>();
  private final AtomicLong away = new AtomicLong();
  final Inbox inbox;
  final Outbox outbox;
  final DaysTold told;
  final DoorStatus status;
  final PostOffice office;
  final Courier courier;
  private final Clerk clerk;
  private final Writing writing;
  private final Presence presence;
  private final JdbcTemplate jdbc;
  final Set<String> gone = ConcurrentHashMap.newKeySet();
  final AtomicInteger drawings = new AtomicInteger();
  private final TransactionTemplate transaction;

  TestPost(Counter counter, Carrier carrier, Clock clock, int perSecond) {
    writing = new Writing(counter.dataSource, counter.writers, counter.readers, counter.vendor);
    jdbc = new JdbcTemplate(counter.dataSource);
    transaction = new TransactionTemplate(counter.transactions);
    status = new DoorStatus(clock, ticks::get);
    Marks marks = new Marks(writing.at, clock);
    presence =
        new Presence(writing, UUID.randomUUID().toString(), () -> System.nanoTime() + away.get());
    Shelf shelf = new Shelf(writing, clock, presence, this::drawn);
    Leftovers leftovers = new Leftovers(writing, presence, shelf);
    Desk desk = new Desk(writing, shelf, leftovers, marks);
    inbox = new InboxTable(writing, desk, status, clock, clock);
    told = new DaysTold(writing, clock);
    outbox = new OutboxTable(writing, desk, marks, clock);
    clerk =
        new Clerk(
            desk,
            marks,
            leftovers,
            new DropDone(writing, transaction, () -> Optional.of(this::isOpen)),
            presence,
            counter.people,
            transaction,
            events::add,
            status,
            clock);
    courier =
        new Courier(
            carrier, shelf, marks, clerk, presence, status, new Pace(perSecond, ticks::get));
    office = new PostOffice(writing, courier, told, new Workshop(), clock);
  }

  private boolean isOpen(long chatId, Matter matter, Instant since) {
    whileLooking.run();
    return !done.contains(matter);
  }

  /** Draws the name of the paper, unless it is gone. */
  private Message drawn(Message wanting, Instant asked) {
    String paper = wanting.attachment().wanted().paper();
    if (gone.contains(paper)) {
      throw new NotFound();
    }
    drawings.incrementAndGet();
    return wanting.drawn(paper.getBytes(StandardCharsets.UTF_8));
  }

  TestPost opens() {
    courier.start();
    return this;
  }

  void closes() {
    courier.stop();
    courier.close();
    clerk.close();
  }

  void closesUnopened() {
    courier.close();
    clerk.close();
  }

  /** The one before has died: nobody has seen it for long. */
  TestPost after(TestPost dead) {
    dead.clerk.stop();
    jdbc.update("update courier set seen_at = ?", writing.at.of(Instant.EPOCH));
    return this;
  }

  /** As by kill -9: nothing is put in order, and the database sees its session end. */
  void isKilled() {
    clerk.stop();
    jdbc.queryForList(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid::bigint ="
            + " (select line from courier where owner = ?)",
        presence.owner());
  }

  int processes() {
    return presence.processes();
  }

  /** Processes look around every ten seconds; this one at once. */
  void seesOthers() {
    isAway(Duration.ofSeconds(11));
    presence.show();
  }

  /** The process stood still for so long. */
  void isAway(Duration time) {
    away.addAndGet(time.toNanos());
  }

  void isMarked(long chatId) {
    await()
        .until(
            () ->
                jdbc.queryForObject(
                        "select count(*) from outbox where chat_id = ? and sent_at is not null",
                        Integer.class,
                        chatId)
                    == 1);
  }

  <T> T from(Supplier<T> act) {
    return transaction.execute(status -> act.get());
  }

  void abandons(Runnable act) {
    transaction.executeWithoutResult(
        status -> {
          act.run();
          status.setRollbackOnly();
        });
  }

  void within(Runnable act) {
    transaction.executeWithoutResult(status -> act.run());
  }

  void puts(Parcel... parcels) {
    within(() -> List.of(parcels).forEach(outbox::put));
  }

  /** Real time goes by for the pace. */
  void waits(Duration time) {
    ticks.addAndGet(time.toNanos());
    office.look();
  }

  void isQuiet() {
    await()
        .pollInterval(5, TimeUnit.MILLISECONDS)
        .atMost(Duration.ofSeconds(20))
        .until(office::quiet);
  }

  /** What a test class on both databases gives. */
  static class Counter {
    @Autowired DataSource dataSource;

    @Autowired
    @Qualifier("writers")
    DataSource writers;

    @Autowired
    @Qualifier("readers")
    DataSource readers;

    @Autowired Vendor vendor;
    @Autowired People people;
    @Autowired PlatformTransactionManager transactions;
  }
}
