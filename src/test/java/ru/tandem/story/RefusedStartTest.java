package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
