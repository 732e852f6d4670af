package ru.tandem.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 11);

  @TempDir Path data;

  private Backup backup;

  @BeforeEach
  void aDatabaseInUse() throws SQLException {
    backup = new Backup(new DatabaseSettings(data, "", "tandem.db", false, true));
    write("pragma journal_mode = wal");
    write("create table word (word text)");
    write("insert into word values ('committed')");
  }

  @Test
  void theCopyHoldsWhatIsCommittedWhileSomebodyWrites() throws SQLException, IOException {
    try (Connection writer = open("tandem.db");
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute("insert into word values ('not yet')");
      backup.take(FRIDAY);
    }
    assertThat(copies()).containsExactly("tandem-2026-09-11.db");
    assertThat(words("backups/tandem-2026-09-11.db")).containsExactly("committed");
  }

  @Test
  void aNightIsCopiedOnceAndAWeekIsKept() throws SQLException, IOException {
    backup.take(FRIDAY);
    write("insert into word values ('later')");
    backup.take(FRIDAY);
    assertThat(words("backups/tandem-2026-09-11.db")).containsExactly("committed");

    for (int days = 1; days <= 7; days++) {
      backup.take(FRIDAY.plusDays(days));
    }
    assertThat(copies())
        .hasSize(7)
        .doesNotContain("tandem-2026-09-11.db")
        .contains("tandem-2026-09-18.db");
  }

  @Test
  void whatAnInterruptedNightLeftIsWrittenAnew() throws SQLException, IOException {
    Files.createDirectories(data.resolve("backups"));
    Files.writeString(data.resolve("backups/tandem-2026-09-11.db.part"), "half");
    backup.take(FRIDAY);
    assertThat(words("backups/tandem-2026-09-11.db")).containsExactly("committed");
    assertThat(copies()).containsExactly("tandem-2026-09-11.db");
  }

  @Test
  void aRehearsalLeavesNoCopies() throws IOException {
    new Backup(new DatabaseSettings(data, "", "tandem.db", true, true)).take(FRIDAY);
    assertThat(data.resolve("backups")).doesNotExist();
  }

  @Test
  void whoseMachineCopiesItselfFindsNoCopiesAndNothingInTheLog() throws IOException, SQLException {
    try (Connection writer = open("tandem.db");
        Statement statement = writer.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("insert into word values ('deleted soon')");
      assertThat(data.resolve("tandem.db-wal")).isNotEmptyFile();
      new Backup(new DatabaseSettings(data, "", "tandem.db", false, false)).take(FRIDAY);
      assertThat(data.resolve("tandem.db-wal")).isEmptyFile();
    }
    assertThat(data.resolve("backups")).doesNotExist();
  }

  private Connection open(String file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + data.resolve(file));
  }

  private void write(String sql) throws SQLException {
    try (Connection connection = open("tandem.db");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> words(String file) throws SQLException {
    try (Connection connection = open(file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select word from word")) {
      Stream.Builder<String> words = Stream.builder();
      while (rows.next()) {
        words.add(rows.getString(1));
      }
      return words.build().toList();
    }
  }

  private List<String> copies() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("backups"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
