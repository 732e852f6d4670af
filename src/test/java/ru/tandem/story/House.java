package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.people.People;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Manners;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.timetable.SettableClock;
import ru.tandem.timetable.TimeTravel;

/**
 * The whole application over real HTTP against a local Telegram that lives on when the application
 * is restarted. Time stands still until it is moved. Without special settings it is one that is
 * kept running, and empty: closing it gives it back.
 */
public class House implements AutoCloseable {

  /** The account that the settings name as operator. */
  public static final long OPERATOR = 1_000_001;

  private static final Logger log = LoggerFactory.getLogger(House.class);
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private final Premises premises;
  private final Manners manners;
  private final Discretion discretion;

  private House(Premises premises) {
    this.premises = premises;
    this.manners = new Manners(premises.telegram());
    this.discretion = new Discretion(premises.telegram());
    log.info("A house is opened");
  }

  /**
   * On an empty SQLite file; it is nine o'clock on Monday, the 7th of September 2026, in Moscow.
   */
  public static House onSqlite(String... more) {
    return on(TestDatabase.SQLITE, more);
  }

  public static House onPostgres(String... more) {
    return on(TestDatabase.POSTGRESQL, more);
  }

  public static House on(TestDatabase database, String... more) {
    return more.length == 0 ? new House(Premises.let(database)) : ofItsOwn(database, more);
  }

  /** For a story of starts and of what is in the files: nobody has lived in it, nor ever will. */
  public static House ofItsOwn(TestDatabase database, String... more) {
    return new House(Premises.built(database, more));
  }

  /** With its SQLite file in that directory. */
  public static House in(Path data, String... more) {
    return new House(Premises.in(data, more));
  }

  /**
   * The bot stops and starts and remembers nothing but what is in the database; the messenger and
   * the people's phones stay. The process is the same: all that works in it comes to an end and
   * begins again, and {@link ru.tandem.database.MomentChanged} is told to all that have a memory.
   */
  public House restart() {
    premises.stopAndStart(() -> {});
    return this;
  }

  /** The same with a process that ends and another that begins, where starting is the story. */
  public House beginAnew() {
    premises.beginAnew();
    return this;
  }

  /** From now on the application is a process of its own, which can be killed. Not yet started. */
  public BotProcess movesOut(Path log, String... java) {
    return new BotProcess(log, List.of(java), premises.moveOut());
  }

  public LocalTelegram telegram() {
    return premises.telegram();
  }

  /** Where the application's own web server is. */
  public String address() {
    return "http://127.0.0.1:" + premises.bot().getEnvironment().getProperty("local.server.port");
  }

  /** Where the Bot API is for whoever has the token. */
  public String telegramAddress() {
    return premises.telegramAddress();
  }

  public Phone operator() {
    return telegram().newUser(OPERATOR, "Олег Назаров", "Оператор", "ru");
  }

  public Phone phone(String name) {
    return telegram().newUser(name, "", "ru");
  }

  public <T> T bean(Class<T> type) {
    return context().getBean(type);
  }

  /** All that the running application consists of. */
  public ApplicationContext context() {
    return premises.bot();
  }

  /** Looks at what there is, in a transaction in which nothing is written. */
  public <T> T look(Supplier<T> at) {
    TransactionTemplate reading = new TransactionTemplate(bean(PlatformTransactionManager.class));
    reading.setReadOnly(true);
    return reading.execute(status -> at.get());
  }

  /** Something happened that features wait for; to be called in a transaction. */
  public void publish(Object event) {
    context().publishEvent(event);
  }

  /** Hears all that happens in the application until the story is over. */
  public void watch(ApplicationListener<?> listener) {
    premises.watch(listener);
  }

  public Instant now() {
    return bean(Clock.class).instant();
  }

  /** Goes on to that moment; on the way everything happens that falls due. */
  public House travel(Instant to) {
    telegram().awaitQuiet();
    bean(TimeTravel.class).to(to, telegram()::awaitQuiet);
    telegram().awaitQuiet();
    return this;
  }

  public House travel(Duration by) {
    return travel(now().plus(by));
  }

  /** By the school's own clock, as in {@code 2026-10-01T15:00}. */
  public House travel(String local) {
    return travel(LocalDateTime.parse(local).atZone(MOSCOW).toInstant());
  }

  /** What the clock shows when nothing else moves it: for tests of the clock itself. */
  public SettableClock clock() {
    return (SettableClock) bean(Clock.class);
  }

  /**
   * For one story after the other where a house has settings of its own: this one ends as by {@link
   * #close()}, and the next begins in the same house, empty.
   */
  public House nextStory() {
    endsBy(premises::vacate);
    return new House(premises);
  }

  @Override
  public void close() {
    endsBy(premises::giveBack);
  }

  private void endsBy(Runnable leaving) {
    manners.lookBack();
    boolean runs = premises.bot() != null && premises.bot().isActive();
    List<String> told = runs ? discretion.faults(this::mayKnow) : List.of();
    leaving.run();
    assertThat(manners.faults()).isEmpty();
    assertThat(told).as("nobody but a curator learns what others chose or refused").isEmpty();
  }

  /** A curator, or somebody who has been forgotten. */
  private boolean mayKnow(long chat) {
    return bean(People.class)
        .findByChatId(chat)
        .map(
            person ->
                bean(Staffs.class).findByPersonIdOrderById(person.id()).stream()
                    .anyMatch(staff -> staff.role() == StaffRole.CURATOR))
        .orElse(true);
  }
}
