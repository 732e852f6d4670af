package ru.tandem.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import ru.tandem.papers.UnreadableTable.Reason;

/**
 * Lets no zip bomb through: unpacks everything once into nothing, and stops as soon as it is too
 * much. What the archive says about its sizes is not believed.
 */
final class Inflation {

  private static final int MOST_ENTRIES = 1_000;
  private static final long LARGEST = 64L << 20;

  /** The one part that is held in memory as a whole. */
  private static final long LARGEST_TEXTS = 8L << 20;

  private static final int BUFFER = 64 << 10;

  private Inflation() {}

  static void check(Path file) throws UnreadableTable {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new UnreadableTable(Reason.TOO_BIG);
      }
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new UnreadableTable(Reason.NOT_A_TABLE);
      }
      long left = LARGEST;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        boolean texts = entry.getName().toLowerCase(java.util.Locale.ROOT).contains("strings");
        left -= size(zip, entry, texts ? Math.min(left, LARGEST_TEXTS) : left);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableTable(Reason.BROKEN);
    }
  }

  private static long size(ZipFile zip, ZipEntry entry, long most)
      throws IOException, UnreadableTable {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (InputStream bytes = zip.getInputStream(entry)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > most) {
          throw new UnreadableTable(Reason.TOO_BIG);
        }
      }
    }
    return size;
  }
}
