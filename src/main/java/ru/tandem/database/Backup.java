package ru.tandem.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A copy of the SQLite file for each night, beside it in {@code backups}. A week of them is kept:
 * whoever is erased is gone from the copies too when the week is over. PostgreSQL has its own ways.
 */
@Component
public class Backup {

  private static final Logger log = LoggerFactory.getLogger(Backup.class);
  private static final int KEPT = 7;

  /** What was deleted during the day leaves the log too. */
  private static final String PUT_IN = "pragma wal_checkpoint(truncate)";

  private final DatabaseSettings settings;

  Backup(DatabaseSettings settings) {
    this.settings = settings;
  }

  /**
   * Copies what is committed, once for a day, unless the machine's own backups do it; a fault is
   * logged and spoils nothing else.
   */
  public void take(LocalDate day) {
    if (settings.vendor() != Vendor.SQLITE || settings.fresh()) {
      return;
    }
    Path copies = settings.file().resolveSibling("backups");
    Path copy = copies.resolve("tandem-" + day + ".db");
    try {
      if (!settings.backups()) {
        work(PUT_IN);
        return;
      }
      OwnersOnly.directory(copies);
      if (!Files.exists(copy)) {
        copyTo(copy);
      }
      forgetOld(copies);
    } catch (IOException | SQLException fault) {
      log.error("No backup of {}: {}", day, fault.getClass().getSimpleName());
    }
  }

  /** Under another name until it is whole. */
  private void copyTo(Path copy) throws IOException, SQLException {
    Path part = copy.resolveSibling(copy.getFileName() + ".part");
    Files.deleteIfExists(part);
    OwnersOnly.file(part);
    work(PUT_IN, "vacuum into '" + part.toString().replace("'", "''") + "'");
    Files.move(part, copy);
  }

  private void work(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + settings.file());
        Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 10000");
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  static boolean isCopy(Path file) {
    return file.getFileName().toString().matches("tandem-[0-9-]{10}\\.db");
  }

  private static void forgetOld(Path copies) throws IOException {
    try (Stream<Path> files = Files.list(copies)) {
      List<Path> newestFirst =
          files.filter(Backup::isCopy).sorted(Comparator.reverseOrder()).toList();
      for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
        Files.delete(old);
      }
    }
  }
}
