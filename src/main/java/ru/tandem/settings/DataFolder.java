package ru.tandem.settings;

import static ru.tandem.settings.Said.shown;
import static ru.tandem.settings.Setting.DATABASE_URL;
import static ru.tandem.settings.Setting.TANDEM_DATA_DIR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the SQLite file and its copies are, or the first of them will be. */
final class DataFolder {

  private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
  private static final String DATABASE = "tandem.db";

  private DataFolder() {}

  static void tried(Said said, Mistakes mistakes) {
    String written = said.of(TANDEM_DATA_DIR);
    if (written.isEmpty() || said.has(DATABASE_URL)) {
      return;
    }
    try {
      Path folder = Path.of(written).toAbsolutePath().normalize();
      String reason = written.startsWith("~") ? "nobody fills in the ~." : wrong(folder);
      if (!reason.isEmpty()) {
        mistakes.add(TANDEM_DATA_DIR, "is " + shown(written) + ": " + reason);
      }
    } catch (InvalidPathException noPath) {
      mistakes.add(TANDEM_DATA_DIR, "is " + shown(written) + ", which is no path.");
    }
  }

  /** Only the last directory is made: a whole way that is missing was mostly meant otherwise. */
  private static String wrong(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return folder + " is a file, and a directory is needed.";
    }
    if (!Files.exists(folder) && !Files.isDirectory(folder.getParent())) {
      return "there is no directory " + folder.getParent() + " to make it in.";
    }
    if (Files.isDirectory(folder.resolve(DATABASE))) {
      return folder.resolve(DATABASE) + " is a directory and no database.";
    }
    if (Files.exists(folder.resolve(DATABASE)) && !Files.isWritable(folder.resolve(DATABASE))) {
      return folder.resolve(DATABASE) + " may not be written by the account that runs Tandem.";
    }
    return canBeWritten(folder)
        ? ""
        : folder + " may not be written by the account that runs Tandem.";
  }

  private static boolean canBeWritten(Path folder) {
    try {
      if (!Files.exists(folder)) {
        made(folder);
      }
      Files.delete(Files.createTempFile(folder, ".tandem", null));
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  /** For its owner only: people's data will be in it. */
  private static void made(Path folder) throws IOException {
    Files.createDirectory(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** So that nobody wonders where everybody is who was there yesterday. */
  static void tell(Said said) {
    if (said.rehearses() || said.has(DATABASE_URL)) {
      return;
    }
    Path database =
        Path.of(said.of(TANDEM_DATA_DIR)).toAbsolutePath().normalize().resolve(DATABASE);
    if (!Files.exists(database)) {
      log.warn("A new, empty database is made: {} (TANDEM_DATA_DIR)", database);
    }
  }
}
