package ru.tandem.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file looked at before anything begins on it: nobody may go on with half of the people. */
final class SqliteFile {

  private static final Logger log = LoggerFactory.getLogger(SqliteFile.class);
  private static final int BUSY = 5;
  private static final int OVERWRITTEN = 1;

  private SqliteFile() {}

  /** Refuses what is no sound database, and never begins an empty one where there was another. */
  static void look(Path file) throws IOException {
    Optional<Path> backup = newestSound(file.resolveSibling("backups"));
    String wrong = "";
    if (Files.exists(file) && Files.size(file) > 0) {
      wrong = wrong(file);
    } else if (backup.isPresent()) {
      wrong =
          Files.exists(file)
              ? "is empty, and there are backups"
              : "is gone, and its backups are there";
    } else if (Files.exists(Path.of(file + "-wal")) && Files.size(Path.of(file + "-wal")) > 0) {
      wrong = "is gone, and its log is there";
    }
    if (!wrong.isEmpty()) {
      throw BrokenFile.damaged(file, wrong, wayOn(file, backup));
    }
  }

  /** An empty text for a sound one; what another program holds is looked at by the next start. */
  static String wrong(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 10000");
      try (ResultSet answer = statement.executeQuery("pragma quick_check(1)")) {
        boolean sound = answer.next() && answer.getString(1).equals("ok");
        return sound ? "" : "is damaged inside";
      }
    } catch (SQLException refused) {
      return switch (refused.getErrorCode()) {
        case BUSY -> "";
        case 26 -> "is not a database";
        case 11 -> "is damaged or cut short";
        default -> "cannot be read (SQLite's code " + refused.getErrorCode() + ")";
      };
    }
  }

  /**
   * What was deleted before deleting came to mean overwriting stands in unused places still. Once
   * in the life of a database it is written anew without them; where there is no room for that, the
   * next start tries again.
   */
  static void overwriteFreePages(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 2000");
      try (ResultSet answer = statement.executeQuery("pragma user_version")) {
        if (answer.getInt(1) >= OVERWRITTEN) {
          return;
        }
      }
      statement.execute("vacuum");
      statement.execute("pragma user_version = " + OVERWRITTEN);
      statement.execute("pragma wal_checkpoint(truncate)");
    } catch (SQLException noRoom) {
      log.warn("Unused places of {} are not yet overwritten: {}", file, noRoom.getErrorCode());
    }
  }

  /** The newest copy that opens. */
  static Optional<Path> newestSound(Path backups) throws IOException {
    if (!Files.isDirectory(backups)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(backups)) {
      List<Path> newestFirst =
          files.filter(Backup::isCopy).sorted(Comparator.reverseOrder()).toList();
      for (Path copy : newestFirst) {
        if (Files.size(copy) > 0 && wrong(copy).isEmpty()) {
          return Optional.of(copy);
        }
      }
      return Optional.empty();
    }
  }

  private static String wayOn(Path file, Optional<Path> backup) {
    return backup
        .map(
            copy ->
                "The newest backup that opens is "
                    + copy
                    + ". Go back to it with:\n\n    java -jar tandem.jar restore "
                    + copy
                    + "\n\nwith the same TANDEM_DATA_DIR. What is there now is kept beside it.")
        .orElse(
            "There is no backup that opens in "
                + file.resolveSibling("backups")
                + ". If you keep copies elsewhere, put one there and start again;"
                + " to begin with nobody, move the file and its -wal away.");
  }
}
