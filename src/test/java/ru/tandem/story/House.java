package ru.tandem.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import ru.tandem.Tandem;
import ru.tandem.TestDatabase;
import ru.tandem.delivery.PostOffice;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Sandbox;
import ru.tandem.timetable.SettableClock;
import ru.tandem.timetable.TimeTravel;

/**
 * The whole application over real HTTP against a local Telegram that lives on when the application
 * is restarted. Time stands still until it is moved.
 */
public class House implements AutoCloseable {

  /** The account that the settings name as operator. */
  public static final long OPERATOR = 1_000_001;

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final String TOKEN = "7000000001:tandem-demo-token-of-nobody";

  /** Of whoever waits for the bot: two cores may be busy with other things after a restart. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final Instant BEGINNING = Instant.parse("2026-09-07T06:00:00Z");

  private final ConfigurableApplicationContext sandbox;
  private final List<String> settings = new ArrayList<>();
  private ConfigurableApplicationContext bot;

  private House(String database, Instant beginning, String... more) {
    List<String> servers =
        Stream.concat(
                Stream.of("--tandem.sandbox.token=" + TOKEN),
                Stream.of(more).filter(one -> one.startsWith("--tandem.sandbox.")))
            .toList();
    sandbox = Sandbox.alone(0, servers.toArray(String[]::new));
    settings.addAll(
        List.of(
            database,
            "--server.port=0",
            "--tandem.clock=" + beginning,
            "--tandem.clock-ticks=false",
            "--tandem.operators=" + OPERATOR,
            "--tandem.telegram.token=" + TOKEN,
            "--tandem.telegram.api-url=http://127.0.0.1:" + port(),
            "--tandem.telegram.messages-per-second=0",
            "--spring.quartz.auto-startup=false"));
    for (String one : more) {
      String key = one.substring(0, one.indexOf('=') + 1);
      settings.removeIf(usual -> usual.startsWith(key));
      settings.add(one);
    }
    open();
    telegram().bePatientFor(PATIENCE);
    telegram().isQuietWhen(() -> bot != null && bot.getBean(PostOffice.class).quiet());
  }

  /** On a fresh SQLite file; it is nine o'clock on Monday, the 7th of September 2026, in Moscow. */
  public static House onSqlite(String... more) {
    return in(temporary(), more);
  }

  /** With its SQLite file in that directory. */
  public static House in(Path data, String... more) {
    return new House("--tandem.data-dir=" + data, BEGINNING, more);
  }

  public static House onPostgres(String... more) {
    return new House("--tandem.database-url=" + TestDatabase.freshPostgres(), BEGINNING, more);
  }

  public static House on(TestDatabase database, String... more) {
    return database == TestDatabase.SQLITE ? onSqlite(more) : onPostgres(more);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("tandem-house");
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private int port() {
    return Integer.parseInt(sandbox.getEnvironment().getProperty("local.server.port"));
  }

  private void open() {
    bot =
        new SpringApplicationBuilder(Tandem.class)
            .logStartupInfo(false)
            .run(settings.toArray(String[]::new));
    telegram().goBy(bot.getBean(Clock.class));
  }

  /** The process ends and begins again; the messenger and the people's phones stay. */
  public House restart() {
    Instant now = now();
    bot.close();
    settings.removeIf(setting -> setting.startsWith("--tandem.clock="));
    settings.add("--tandem.clock=" + now);
    open();
    return this;
  }

  /** From now on the application is a process of its own, which can be killed. Not yet started. */
  public BotProcess movesOut(Path log, String... java) {
    bot.close();
    bot = null;
    return new BotProcess(log, List.of(java), settings);
  }

  public LocalTelegram telegram() {
    return sandbox.getBean(LocalTelegram.class);
  }

  /** Where the application's own web server is. */
  public String address() {
    return "http://127.0.0.1:" + bot.getEnvironment().getProperty("local.server.port");
  }

  /** Where the Bot API is for whoever has the token. */
  public String telegramAddress() {
    return "http://127.0.0.1:" + port() + "/bot" + TOKEN;
  }

  public Phone operator() {
    return telegram().newUser(OPERATOR, "Олег Назаров", "Оператор", "ru");
  }

  public Phone phone(String name) {
    return telegram().newUser(name, "", "ru");
  }

  public <T> T bean(Class<T> type) {
    return bot.getBean(type);
  }

  /** All that the running application consists of. */
  public ApplicationContext context() {
    return bot;
  }

  /** Something happened that features wait for; to be called in a transaction. */
  public void publish(Object event) {
    bot.publishEvent(event);
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

  @Override
  public void close() {
    if (bot != null) {
      bot.close();
    }
    sandbox.close();
  }
}
