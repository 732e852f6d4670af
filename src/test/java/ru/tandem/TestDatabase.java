package ru.tandem;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The two databases of the tests. Each is migrated once in a run; whoever wants one of his own gets
 * a copy of that, and whoever has done with one empties it.
 */
public enum TestDatabase {
  SQLITE("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'") {
    @Override
    String emptySetting() {
      return "--tandem.data-dir=" + temporary();
    }

    @Override
    String copy(String migrated) {
      try {
        String file = "tandem.db";
        Path data = temporary();
        Files.copy(
            Path.of(migrated.substring(migrated.indexOf('=') + 1), file), data.resolve(file));
        return "--tandem.data-dir=" + data;
      } catch (IOException noRoom) {
        throw new UncheckedIOException(noRoom);
      }
    }

    @Override
    void empty(Statement statement, List<String> full) throws SQLException {
      statement.execute("pragma foreign_keys = off");
      statement.execute("begin immediate");
      for (String table : full) {
        statement.execute("delete from " + table);
      }
      statement.execute("delete from sqlite_sequence");
      statement.execute("commit");
      statement.execute("pragma foreign_keys = on");
    }
  },
  POSTGRESQL("select tablename from pg_tables where schemaname = 'public'") {
    @Override
    String emptySetting() {
      return Server.SETTING + Server.newDatabase("");
    }

    @Override
    String copy(String migrated) {
      String name = migrated.substring(migrated.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
      return Server.SETTING + Server.newDatabase(" template " + name);
    }

    @Override
    void empty(Statement statement, List<String> full) throws SQLException {
      if (!full.isEmpty()) {
        statement.execute("truncate " + String.join(",", full) + " cascade");
      }
      for (String used :
          names(
              statement,
              "select sequencename from pg_sequences where schemaname = 'public' and last_value is"
                  + " not null")) {
        statement.execute("alter sequence " + used + " restart");
      }
    }
  };

  private static final Path TEMPORARY = untilTheEnd();

  private final String tables;
  private String migrated;
  private ConfigurableApplicationContext beans;

  TestDatabase(String tables) {
    this.tables = tables;
  }

  abstract String emptySetting();

  abstract String copy(String migrated);

  abstract void empty(Statement statement, List<String> full) throws SQLException;

  /** As the bot is told it: a database of one's own, migrated and empty. */
  public synchronized String setting() {
    if (migrated == null) {
      migrated = emptySetting();
      new SpringApplicationBuilder(Migrated.class)
          .web(WebApplicationType.NONE)
          .logStartupInfo(false)
          .run(migrated)
          .close();
    }
    return copy(migrated);
  }

  /** Repositories and what they stand on. */
  synchronized ConfigurableApplicationContext beans() {
    if (beans == null) {
      beans =
          new SpringApplicationBuilder(Repositories.class)
              .web(WebApplicationType.NONE)
              .run(setting());
    }
    return beans;
  }

  /** How many rows there are, by table. */
  public Map<String, Long> rows(JdbcTemplate jdbc) {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : jdbc.execute(this::tables)) {
      rows.put(table, jdbc.queryForObject("select count(*) from " + table, Long.class));
    }
    return rows;
  }

  void empty() {
    empty(beans().getBean("writers", DataSource.class));
  }

  /** All rows go but the record of what is migrated, and numbers begin with one again. */
  public void empty(DataSource writers) {
    try (Connection connection = writers.getConnection();
        Statement statement = connection.createStatement()) {
      String full =
          tables(statement).stream()
              .map(name -> "select '" + name + "' where exists (select 1 from " + name + ")")
              .collect(Collectors.joining(" union all "));
      empty(statement, names(statement, full));
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private List<String> tables(Statement statement) throws SQLException {
    return names(statement, tables).stream()
        .filter(name -> !name.equals("flyway_schema_history"))
        .toList();
  }

  private static List<String> names(Statement statement, String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** The JDBC URL of a database of one's own, migrated and empty, on the PostgreSQL of this run. */
  public static String freshPostgres() {
    return POSTGRESQL.setting().substring(Server.SETTING.length());
  }

  /** The setting for a database on a PostgreSQL that flushes each commit, as a real one does. */
  public static String durablePostgres() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      return Server.SETTING + server.getJdbcUrl("postgres", "postgres");
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }

  /** A directory that is gone when the run is over. */
  public static Path temporary() {
    try {
      return Files.createTempDirectory(TEMPORARY, "data");
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static Path untilTheEnd() {
    try {
      Path all = Files.createTempDirectory("tandem-tests");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(all.toFile())));
      return all;
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static final class Server {

    private static final String SETTING = "--tandem.database-url=";
    private static final EmbeddedPostgres RUNNING = start();
    private static int databases;

    /**
     * It need not survive the machine, only the processes that are killed: nothing is flushed. Its
     * databases are small and live for minutes: to compile a question or to sweep the tables costs
     * more than it brings.
     */
    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("jit", "off")
            .setServerConfig("autovacuum", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static synchronized String newDatabase(String of) {
      String name = "tandem" + ++databases;
      new JdbcTemplate(RUNNING.getPostgresDatabase()).execute("create database " + name + of);
      return RUNNING.getJdbcUrl("postgres", name);
    }
  }

  @ImportAutoConfiguration(FlywayAutoConfiguration.class)
  @ComponentScan("ru.tandem.database")
  static class Migrated {}

  @EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
  @ComponentScan("ru.tandem.database")
  @EntityScan("ru.tandem")
  @EnableJpaRepositories("ru.tandem")
  static class Repositories {}
}
