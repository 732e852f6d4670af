package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import ru.tandem.TestDatabase;

/** What somebody sees who starts Tandem without having set it up. */
class RefusedStartTest {

  @TempDir Path directory;

  @Test
  void withoutATokenItSaysBothWaysOnAndEnds() throws IOException {
    String said = refused("--tandem.telegram.token=");

    assertThat(said)
        .containsOnlyOnce("TELEGRAM_BOT_TOKEN is empty")
        .containsOnlyOnce("TELEGRAM_BOT_TOKEN=…")
        .containsOnlyOnce("-Dspring-boot.run.profiles=demo");
    assertThat(directory.resolve("tandem.db")).doesNotExist();
  }

  @Test
  void aWebhookThatAnybodyCouldCallIsRefused() throws IOException {
    String said =
        refused("--tandem.telegram.token=1:none", "--tandem.telegram.webhook-url=https://a.b/c");

    assertThat(said).containsOnlyOnce("TANDEM_WEBHOOK_SECRET is not fit").contains("16–256");
    assertThat(directory.resolve("tandem.db")).doesNotExist();
  }

  @Test
  void anotherDatabaseIsNeverTakenInSilence() throws IOException {
    String said =
        refused("--tandem.telegram.token=1:none", "--tandem.database-url=mysql://u:p@h/tandem");

    assertThat(said).containsOnlyOnce("DATABASE_URL is no address of PostgreSQL");
    assertThat(directory.resolve("tandem.db")).doesNotExist();
  }

  @Test
  void aBrokenFileIsNamedWithLineAndReason() throws IOException {
    Path config = directory.resolve("config");
    copy(Path.of("config"), config);
    Path broken = config.resolve("questionnaires/pupil-pupil/application-mentee.yaml");
    List<String> lines = Files.readAllLines(broken);
    int line = lines.indexOf("    kind: tags");
    lines.set(line, "    kind: togs");
    Files.write(broken, lines);

    String said = refused("--tandem.telegram.token=1:none", "--tandem.config-dir=" + config);

    assertThat(said)
        .containsOnlyOnce(broken + ", line " + (line + 1) + ": ")
        .contains("“togs”", "tags");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aDatabaseOfANewerTandemIsRefusedNamingBothVersions(TestDatabase database)
      throws IOException {
    String setting = database.setting();
    String url = setting.substring(setting.indexOf('=') + 1);
    if (database == TestDatabase.SQLITE) {
      Files.copy(Path.of(url, "tandem.db"), directory.resolve("tandem.db"));
      setting = "--tandem.operators=1000001";
      url = "jdbc:sqlite:" + directory.resolve("tandem.db");
    }
    new JdbcTemplate(new DriverManagerDataSource(url))
        .update(
            "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                + " checksum, installed_by, execution_time, success) values (9999, '9001', 'later',"
                + " 'SQL', 'V9001__later.sql', 1, 'x', 1, "
                + (database == TestDatabase.SQLITE ? "1)" : "true)"));

    String said = refused("--tandem.telegram.token=1:none", setting);

    assertThat(said)
        .containsOnlyOnce("newer Tandem: it holds version 9001")
        .containsPattern("up to version \\d+")
        .contains("Start the newer Tandem again");
  }

  @Test
  void aDamagedDatabaseIsNamedWithItsBackupAndTheWayBack() throws IOException {
    String setting = TestDatabase.SQLITE.setting();
    Path whole = Path.of(setting.substring(setting.indexOf('=') + 1), "tandem.db");
    Path copy = directory.resolve("backups/tandem-2026-09-11.db");
    Files.createDirectories(copy.getParent());
    Files.copy(whole, copy);
    Path file = directory.resolve("tandem.db");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(whole), 200_000));

    String said = refused("--tandem.telegram.token=1:none");

    assertThat(said)
        .containsOnlyOnce("The database " + file + " is damaged")
        .containsOnlyOnce("java -jar tandem.jar restore " + copy);
  }

  /** The exit code is not 0, and nothing but the reason is said. */
  private String refused(String... settings) throws IOException {
    List<String> all =
        Stream.concat(
                Stream.of(
                    "--server.port=0",
                    "--tandem.data-dir=" + directory,
                    "--tandem.telegram.api-url=http://127.0.0.1:9"),
                Stream.of(settings))
            .toList();
    BotProcess bot =
        new BotProcess(directory, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), all);
    assertThat(bot.start().await()).isNotZero();
    String said = Files.readString(bot.log().toPath());
    assertThat(said).doesNotContain("Exception", "\tat ");
    return said;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
