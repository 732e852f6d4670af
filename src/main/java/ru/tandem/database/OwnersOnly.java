package ru.tandem.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Files with people's data are read by their owner only; the log of SQLite follows its file. */
final class OwnersOnly {

  private OwnersOnly() {}

  /** Made for its owner; one that somebody else has made is left as it is. */
  static void directory(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      Files.createDirectories(directory);
      allow(directory, "rwx------");
    }
  }

  /** Closed before anything stands in it. */
  static void file(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    allow(file, "rw-------");
  }

  /** SQLite gives its log and its index the rights of the database. */
  static void database(Path database) throws IOException {
    file(database);
    for (String beside : List.of("-wal", "-shm")) {
      Path part = Path.of(database + beside);
      if (Files.exists(part)) {
        allow(part, "rw-------");
      }
    }
  }

  private static void allow(Path path, String rights) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }
}
