package ru.tandem.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.scheduling.quartz.LocalDataSourceJobStore;
import org.springframework.util.unit.DataSize;
import org.sqlite.SQLiteDataSource;

/** Opens the database and tells Flyway, Hibernate and Quartz which of the two it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Database {

  private static final String SQLITE_OPTIONS =
      "?journal_mode=WAL&synchronous=FULL&busy_timeout=2000&foreign_keys=on&secure_delete=true"
          + "&date_class=TEXT&date_string_format=yyyy-MM-dd HH:mm:ss.SSS";

  private static final int FILLING = 200_000;

  private static final long LONGEST_LINE_MILLIS = 8_000;

  private static final DataSize LEAST_SPACE = DataSize.ofMegabytes(10);

  private static final String LONGEST_CALL_SECONDS = "5";

  /** Changes of a table with all that stands in it take their time. */
  private static final String LONGEST_ANSWER_SECONDS = "60";

  @Bean
  Vendor vendor(DatabaseSettings settings) {
    return settings.vendor();
  }

  @Bean
  Outages outages() {
    return new Outages();
  }

  /** In place of Spring's own, which would wait in the writers' line. */
  @Bean
  DatabaseHealth databaseHealthIndicator(Pulse pulse) {
    return new DatabaseHealth(pulse);
  }

  @Bean
  Pulse pulse(
      HikariDataSource writers,
      HikariDataSource readers,
      Outages outages,
      ApplicationEventPublisher events) {
    JdbcTemplate reading = new JdbcTemplate(readers);
    return new Pulse(
        () -> reading.queryForObject("select count(*) from pulse", Integer.class) >= 0,
        () -> canBeFilled(new JdbcTemplate(writers)),
        outages,
        events,
        System::nanoTime);
  }

  /** On the disk of whoever keeps the database: with PostgreSQL nothing is kept here. */
  @Bean
  HealthIndicator diskSpaceHealthIndicator(DatabaseSettings settings) {
    return settings.vendor() == Vendor.SQLITE
        ? new DiskSpaceHealthIndicator(settings.dataDir().toFile(), LEAST_SPACE)
        : () -> Health.up().build();
  }

  /** As much as a busy moment takes: a few bytes fit in when nothing else does. */
  private static boolean canBeFilled(JdbcTemplate writing) {
    writing.update(
        "insert into pulse (id, filling) values (1, ?)"
            + " on conflict (id) do update set filling = excluded.filling",
        new byte[FILLING]);
    return writing.update("delete from pulse") == 1;
  }

  @Bean(destroyMethod = "close")
  HikariDataSource writers(DatabaseSettings settings, Outages outages) throws IOException {
    HikariConfig config = new HikariConfig();
    config.setPoolName("writers");
    config.setExceptionOverride(outages);
    config.setConnectionTimeout(LONGEST_LINE_MILLIS);
    if (settings.vendor() == Vendor.SQLITE) {
      OwnersOnly.directory(settings.dataDir());
      if (settings.fresh()) {
        forget(settings);
      } else {
        SqliteFile.look(settings.file());
      }
      OwnersOnly.database(settings.file());
      SqliteFile.overwriteFreePages(settings.file());
      config.setDataSource(kept(sqlite(settings) + "&transaction_mode=IMMEDIATE"));
      // SQLite has one writer: waiting in line for its one connection beats spinning on its lock
      config.setMaximumPoolSize(1);
    } else {
      overTheNetwork(config, settings);
      config.setMaximumPoolSize(13);
    }
    return new HikariDataSource(config);
  }

  @Bean(destroyMethod = "close")
  HikariDataSource readers(DatabaseSettings settings, HikariDataSource writers, Outages outages) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("readers");
    config.setExceptionOverride(outages);
    config.setConnectionTimeout(LONGEST_LINE_MILLIS);
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(1);
    config.setInitializationFailTimeout(-1);
    if (settings.vendor() == Vendor.SQLITE) {
      config.setDataSource(kept(sqlite(settings) + "&transaction_mode=DEFERRED"));
      config.setConnectionInitSql("PRAGMA query_only=ON");
    } else {
      overTheNetwork(config, settings);
      config.setReadOnly(true);
    }
    return new HikariDataSource(config);
  }

  /** A server that has gone without a word must not be waited for until the network notices. */
  private static void overTheNetwork(HikariConfig config, DatabaseSettings settings) {
    config.setJdbcUrl(settings.databaseUrl());
    config.addDataSourceProperty("connectTimeout", LONGEST_CALL_SECONDS);
    config.addDataSourceProperty("socketTimeout", LONGEST_ANSWER_SECONDS);
    config.addDataSourceProperty("tcpKeepAlive", "true");
  }

  /** Read-only transactions go past the writers' line. */
  @Bean
  @Primary
  DataSource dataSource(HikariDataSource writers, HikariDataSource readers) {
    LazyConnectionDataSourceProxy proxy = new LazyConnectionDataSourceProxy();
    proxy.setTargetDataSource(writers);
    proxy.setReadOnlyDataSource(readers);
    proxy.setDefaultAutoCommit(true);
    proxy.setDefaultTransactionIsolation(java.sql.Connection.TRANSACTION_READ_COMMITTED);
    return proxy;
  }

  @Bean
  FlywayConfigurationCustomizer migrations(DatabaseSettings settings) {
    boolean sqlite = settings.vendor() == Vendor.SQLITE;
    Map<String, String> words =
        sqlite
            ? Map.of(
                "identity", "integer primary key autoincrement",
                "blob", "blob",
                "bool", "boolean",
                "ts", "timestamp")
            : Map.of(
                "identity", "bigint generated by default as identity primary key",
                "blob", "bytea",
                "bool", "boolean",
                "ts", "timestamp(6) with time zone");
    return flyway ->
        flyway
            // Flyway wants several connections at once, which the single writer's line cannot give
            .dataSource(sqlite ? sqlite(settings) : settings.databaseUrl(), null, null)
            .locations(
                "classpath:db/migration/common",
                "classpath:db/migration/" + (sqlite ? "sqlite" : "postgresql"))
            // features number their migrations side by side, so a lower number may come later
            .outOfOrder(true)
            .placeholders(words);
  }

  /** A later Tandem may have changed what this one would then change back, or lose. */
  @Bean
  FlywayMigrationStrategy noStepBack() {
    return flyway -> {
      MigrationInfo[] all = flyway.info().all();
      if (Arrays.stream(all).anyMatch(one -> isLater(one.getState()))) {
        throw BrokenFile.newer(highest(all, true), highest(all, false));
      }
      flyway.migrate();
    };
  }

  private static boolean isLater(MigrationState state) {
    return state == MigrationState.FUTURE_SUCCESS
        || state == MigrationState.FUTURE_FAILED
        || state == MigrationState.MISSING_SUCCESS
        || state == MigrationState.MISSING_FAILED;
  }

  private static String highest(MigrationInfo[] all, boolean later) {
    return Arrays.stream(all)
        .filter(one -> one.getVersion() != null && isLater(one.getState()) == later)
        .map(MigrationInfo::getVersion)
        .max(Comparator.naturalOrder())
        .map(MigrationVersion::getVersion)
        .orElse("none");
  }

  @Bean
  HibernatePropertiesCustomizer dialect(DatabaseSettings settings) {
    return properties -> {
      if (settings.vendor() == Vendor.SQLITE) {
        properties.put("hibernate.dialect", SqliteIntegers.class.getName());
        // asked for all tables at once, SQLite's driver makes a query that is too long for SQLite
        properties.put("hibernate.hbm2ddl.jdbc_metadata_extraction_strategy", "individually");
      } else {
        properties.put("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
      }
    };
  }

  /** The PostgreSQL delegate reads bytes in the one way that SQLite's driver knows too. */
  @Bean
  SchedulerFactoryBeanCustomizer jobStore(DatabaseSettings settings) {
    boolean sqlite = settings.vendor() == Vendor.SQLITE;
    return scheduler -> {
      java.util.Properties quartz = new java.util.Properties();
      String store = "org.quartz.jobStore.";
      String locks = "org.quartz.impl.jdbcjobstore.";
      quartz.put("org.quartz.scheduler.instanceName", "tandem");
      quartz.put("org.quartz.scheduler.instanceId", sqlite ? "tandem" : "AUTO");
      quartz.put("org.quartz.scheduler.skipUpdateCheck", "true");
      quartz.put("org.quartz.threadPool.threadCount", "2");
      quartz.put(store + "class", LocalDataSourceJobStore.class.getName());
      quartz.put(store + "driverDelegateClass", locks + "PostgreSQLDelegate");
      quartz.put(
          store + "lockHandler.class",
          locks + (sqlite ? "UpdateLockRowSemaphore" : "StdRowLockSemaphore"));
      quartz.put(store + "useProperties", "true");
      quartz.put(store + "isClustered", sqlite ? "false" : "true");
      quartz.put(store + "acquireTriggersWithinLock", "true");
      scheduler.setQuartzProperties(quartz);
      scheduler.setWaitForJobsToCompleteOnShutdown(true);
    };
  }

  private static void forget(DatabaseSettings settings) throws IOException {
    for (String part : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(settings.file() + part));
    }
  }

  private static DataSource kept(String url) {
    SQLiteDataSource file = new SQLiteDataSource();
    file.setUrl(url);
    // the driver asks for the number of each new row by itself, and would leave that question open
    file.getConfig().setGetGeneratedKeys(false);
    return new KeptStatements(file);
  }

  private static String sqlite(DatabaseSettings settings) {
    return "jdbc:sqlite:file:" + settings.file() + SQLITE_OPTIONS;
  }
}
