package ru.tandem.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a backup in the place of the database; what stood there is kept under another name. */
public final class Restore {

  private static final long PENDING = 0x40000000L;
  private static final long LOCKED_BYTES = 512;

  private Restore() {}

  /**
   * {@code java -jar tandem.jar restore backups/tandem-2026-09-11.db}, while the bot is stopped.
   *
   * @return what was done, or why nothing was
   */
  public static String of(Path named, Path dataDir) throws IOException {
    Path backup = Files.exists(named) ? named : dataDir.resolve(named);
    Path file = dataDir.resolve("tandem.db").toAbsolutePath().normalize();
    if (isOpen(file)) {
      throw new IOException(file + " is open in a Tandem that still runs: stop it first.");
    }
    if (!Files.isRegularFile(backup) || Files.size(backup) == 0) {
      throw new IOException(backup + " is no backup: there is nothing in it.");
    }
    String wrong = SqliteFile.wrong(backup);
    if (!wrong.isEmpty()) {
      throw new IOException(backup + " " + wrong + "; nothing was changed.");
    }
    Path part = file.resolveSibling("tandem.db.part");
    Files.deleteIfExists(part);
    OwnersOnly.file(part);
    Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
    OwnersOnly.file(part);
    // whoever restores may be another than the account that runs the bot
    if (!Files.getOwner(part).equals(Files.getOwner(dataDir))) {
      Files.setOwner(part, Files.getOwner(dataDir));
    }
    String aside = free(file);
    for (String one : List.of("-wal", "-shm", "")) {
      Path standing = Path.of(file + one);
      if (Files.exists(standing)) {
        Files.move(standing, Path.of(file + aside + one));
      }
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    return file + " is now " + backup + ". What stood there is kept as " + file + aside + ".";
  }

  /** Whoever has a database open holds these bytes of its file, the pending ones and the shared. */
  private static boolean isOpen(Path file) throws IOException {
    if (Files.notExists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock(PENDING, LOCKED_BYTES, false)) {
      return free == null;
    }
  }

  /** The first ending under which nothing is kept yet. */
  private static String free(Path file) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> ".before-" + n)
        .filter(ending -> Files.notExists(Path.of(file + ending)))
        .findFirst()
        .orElseThrow();
  }
}
