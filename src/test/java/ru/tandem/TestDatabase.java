package ru.tandem;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;

/** The two databases of the tests: one of each per run, migrated once, emptied between tests. */
public enum TestDatabase {
  SQLITE("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'") {
    @Override
    String setting() {
      try {
        return "--tandem.data-dir=" + Files.createTempDirectory("tandem");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    void empty(JdbcTemplate jdbc, List<String> tables) {
      jdbc.execute("pragma foreign_keys = off");
      tables.forEach(table -> jdbc.execute("delete from " + table));
      jdbc.execute("pragma foreign_keys = on");
    }
  },
  POSTGRESQL("select tablename from pg_tables where schemaname = 'public'") {
    @Override
    String setting() {
      return "--tandem.database-url=" + freshPostgres();
    }

    @Override
    void empty(JdbcTemplate jdbc, List<String> tables) {
      jdbc.execute("truncate " + String.join(",", tables) + " cascade");
    }
  };

  private final String tables;
  private ConfigurableApplicationContext beans;

  TestDatabase(String tables) {
    this.tables = tables;
  }

  abstract String setting();

  abstract void empty(JdbcTemplate jdbc, List<String> tables);

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

  void empty() {
    JdbcTemplate jdbc = new JdbcTemplate(beans().getBean("writers", DataSource.class));
    List<String> names =
        jdbc.queryForList(tables, String.class).stream()
            .filter(name -> !name.equals("flyway_schema_history"))
            .toList();
    empty(jdbc, names);
  }

  /** The JDBC URL of an empty database on the one PostgreSQL of this run. */
  public static String freshPostgres() {
    return Server.newDatabase();
  }

  private static final class Server {

    private static final EmbeddedPostgres RUNNING = start();
    private static int databases;

    /** It need not survive the machine, only the processes that are killed: nothing is flushed. */
    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static synchronized String newDatabase() {
      String name = "tandem" + ++databases;
      new JdbcTemplate(RUNNING.getPostgresDatabase()).execute("create database " + name);
      return RUNNING.getJdbcUrl("postgres", name);
    }
  }

  @EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
  @ComponentScan("ru.tandem.database")
  @EntityScan("ru.tandem")
  @EnableJpaRepositories("ru.tandem")
  static class Repositories {}
}
