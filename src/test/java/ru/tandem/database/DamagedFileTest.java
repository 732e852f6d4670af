package ru.tandem.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody goes on with half of the people, nor with none in the place of all. */
class DamagedFileTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 11);

  @TempDir Path data;
  private Path file;

  @BeforeEach
  void aDatabaseWithABackup() throws SQLException {
    file = data.resolve("tandem.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("create table word (word text)");
      statement.execute("create index words on word (word)");
      statement.execute(
          "insert into word with recursive n(i) as (select 1 union all select i + 1 from n where"
              + " i < 5000) select 'word ' || i from n");
    }
    new Backup(new DatabaseSettings(data, "", "tandem.db", false, true)).take(FRIDAY);
  }

  @Test
  void aSoundOneIsTaken() {
    assertThatCode(() -> SqliteFile.look(file)).doesNotThrowAnyException();
  }

  @Test
  void oneCutShortIsRefusedWithItsBackup() throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(open.length() / 2);
    }
    isRefused("damaged");
  }

  @Test
  void oneDamagedInTheMiddleIsRefused() throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek(open.length() / 2 / 4096 * 4096);
      open.write(new byte[4096]);
    }
    isRefused("damaged");
  }

  @Test
  void whatIsNoDatabaseIsRefused() throws IOException {
    Files.writeString(file, "a letter to the parents ".repeat(500));
    isRefused("is not a database");
  }

  @Test
  void anEmptyOneBesideBackupsIsNoNewBeginning() throws IOException {
    Files.write(file, new byte[0]);
    isRefused("is empty");
    Files.delete(file);
    isRefused("is gone");
  }

  @Test
  void theNewestBackupThatOpensTakesItsPlace() throws IOException {
    Files.writeString(data.resolve("backups/tandem-2026-09-12.db"), "half a copy".repeat(100));
    Files.write(file, new byte[0]);
    Path backup = SqliteFile.newestSound(data.resolve("backups")).orElseThrow();
    assertThat(backup).hasFileName("tandem-2026-09-11.db");

    Restore.of(backup, data);
    assertThatCode(() -> SqliteFile.look(file)).doesNotThrowAnyException();
    assertThat(data.resolve("tandem.db.before-1")).exists();
    assertThatThrownBy(() -> Restore.of(data.resolve("backups/tandem-2026-09-12.db"), data))
        .hasMessageContaining("nothing was changed");
  }

  private void isRefused(String reason) {
    assertThatThrownBy(() -> SqliteFile.look(file))
        .isInstanceOf(BrokenFile.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(reason)
        .extracting(fault -> ((BrokenFile) fault).wayOn())
        .asString()
        .contains("restore " + data.resolve("backups/tandem-2026-09-11.db"));
  }
}
