package ru.tandem.story;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import ru.tandem.Tandem;
import ru.tandem.TestDatabase;
import ru.tandem.database.MomentChanged;
import ru.tandem.delivery.PostOffice;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Sandbox;
import ru.tandem.timetable.SettableClock;

/**
 * A running application and the local Telegram that it works with. Starting them is what costs in a
 * story, so one of each database is kept running and let to one story after the other, swept clean
 * in between: nobody can tell it from one that has just started (see {@link PremisesTest}).
 */
class Premises {

  /** When every story begins. */
  static final Instant BEGINNING = Instant.parse("2026-09-07T06:00:00Z");

  private static final String TOKEN = "7000000001:tandem-demo-token-of-nobody";

  /** Of whoever waits for the bot: two cores may be busy with other things after a restart. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A story of a season would copy the file some two hundred times. */
  private static final String NO_BACKUPS = "--tandem.backups=false";

  /** The scheduler keeps whatever it is given a name for: names are used again. */
  private static final BitSet NUMBERS = new BitSet();

  private static final Map<TestDatabase, Premises> VACANT = new EnumMap<>(TestDatabase.class);

  private final ConfigurableApplicationContext sandbox;
  private final List<String> settings = new ArrayList<>();
  private final int number = free();
  private final TestDatabase database;
  private final boolean kept;
  private final List<ApplicationListener<?>> watching = new ArrayList<>();
  private ConfigurableApplicationContext bot;
  private SpringApplication begun;

  private Premises(TestDatabase database, boolean kept, String setting, String... more) {
    this.database = database;
    this.kept = kept;
    List<String> servers =
        Stream.concat(
                Stream.of("--tandem.sandbox.token=" + TOKEN),
                Stream.of(more).filter(one -> one.startsWith("--tandem.sandbox.")))
            .toList();
    sandbox = Sandbox.alone(0, servers.toArray(String[]::new));
    settings.addAll(
        List.of(
            setting,
            "--server.port=0",
            "--tandem.clock=" + BEGINNING,
            "--tandem.clock-ticks=false",
            "--tandem.operators=" + House.OPERATOR,
            "--tandem.telegram.token=" + TOKEN,
            "--tandem.telegram.api-url=http://127.0.0.1:" + port(),
            "--tandem.telegram.messages-per-second=0",
            "--spring.quartz.auto-startup=false",
            // schedulers of one name would share a database: whose began last
            "--spring.quartz.scheduler-name=tandem-" + number));
    for (String one : more) {
      String key = one.substring(0, one.indexOf('=') + 1);
      settings.removeIf(usual -> usual.startsWith(key));
      settings.add(one);
    }
    open();
    telegram().bePatientFor(PATIENCE);
    telegram().isQuietWhen(this::isQuiet);
  }

  private static synchronized int free() {
    int free = NUMBERS.nextClearBit(0);
    NUMBERS.set(free);
    return free;
  }

  /** A bot that cannot read its database has something to do yet, and cannot be asked. */
  private boolean isQuiet() {
    try {
      return bot != null && hasItsDatabase() && bot.getBean(PostOffice.class).quiet();
    } catch (DataAccessException away) {
      return false;
    }
  }

  private boolean hasItsDatabase() {
    HealthIndicator database = bot.getBean("databaseHealthIndicator", HealthIndicator.class);
    return database.health().getStatus().equals(Status.UP);
  }

  /** Built for one story, and pulled down after it. */
  static Premises built(TestDatabase database, String... more) {
    return new Premises(database, false, database.setting(), more);
  }

  /** The same with its SQLite file in that directory. */
  static Premises in(Path data, String... more) {
    return new Premises(TestDatabase.SQLITE, false, "--tandem.data-dir=" + data, more);
  }

  /** The one that is kept running; while it is let, another. */
  static synchronized Premises let(TestDatabase database) {
    // a test that has worked with the messenger alone may have bidden all loggers be silent
    LoggingSystem.get(Premises.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    Premises vacant = VACANT.remove(database);
    return vacant == null ? new Premises(database, true, database.setting(), NO_BACKUPS) : vacant;
  }

  private int port() {
    return Integer.parseInt(sandbox.getEnvironment().getProperty("local.server.port"));
  }

  private void open() {
    SpringApplicationBuilder tandem =
        new SpringApplicationBuilder(Tandem.class)
            .logStartupInfo(false)
            .registerShutdownHook(false);
    bot = tandem.run(settings.toArray(String[]::new));
    begun = tandem.application();
    telegram().goBy(bot.getBean(Clock.class));
    watching.forEach(bot::addApplicationListener);
  }

  /** Hears all that happens in the application until the story is over. */
  void watch(ApplicationListener<?> listener) {
    watching.add(listener);
    bot.addApplicationListener(listener);
  }

  /** The process ends and another begins; the messenger and the people's phones stay. */
  void beginAnew() {
    Instant now = bot.getBean(Clock.class).instant();
    bot.close();
    settings.removeIf(setting -> setting.startsWith("--tandem.clock="));
    settings.add("--tandem.clock=" + now);
    open();
  }

  /**
   * All that works comes to an end and begins again, as at the end and the beginning of a process:
   * poller, dispatcher and courier, then whatever is done at a start. In between everything that is
   * kept in memory is forgotten. Only the web server stays, and what a start reads from files.
   */
  void stopAndStart(Runnable meanwhile) {
    bot.pause();
    bot.publishEvent(new MomentChanged());
    meanwhile.run();
    bot.restart();
    bot.publishEvent(new ApplicationReadyEvent(begun, new String[0], bot, null));
  }

  private void sweep() {
    watching.forEach(bot::removeApplicationListener);
    watching.clear();
    telegram().handIn();
    database.empty(bot.getBean("writers", DataSource.class));
    ((SettableClock) bot.getBean(Clock.class)).set(BEGINNING);
  }

  /** Of no use to the story any more. */
  void giveBack() {
    if (!kept || bot == null) {
      close();
      return;
    }
    vacate();
    keep();
  }

  /** For the next story: what was lived in it is swept away. */
  void vacate() {
    try {
      telegram().faults().clear();
      stopAndStart(this::sweep);
      telegram().bePatientFor(PATIENCE);
      telegram().awaitQuiet();
    } catch (RuntimeException | AssertionError dirty) {
      close();
      throw dirty;
    }
  }

  private void keep() {
    synchronized (Premises.class) {
      if (VACANT.putIfAbsent(database, this) == null) {
        return;
      }
    }
    close();
  }

  /** From now on the application is a process of its own. */
  List<String> moveOut() {
    bot.close();
    bot = null;
    return settings;
  }

  /** Whoever still knows the story keeps nothing of what ran in it. */
  private void close() {
    if (bot != null) {
      bot.close();
    }
    sandbox.close();
    bot = null;
    begun = null;
    watching.clear();
    synchronized (Premises.class) {
      NUMBERS.clear(number);
    }
  }

  ConfigurableApplicationContext bot() {
    return bot;
  }

  LocalTelegram telegram() {
    return sandbox.getBean(LocalTelegram.class);
  }

  /** Where the Bot API is for whoever has the token. */
  String telegramAddress() {
    return "http://127.0.0.1:" + port() + "/bot" + TOKEN;
  }
}
