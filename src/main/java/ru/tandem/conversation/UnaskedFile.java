package ru.tandem.conversation;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file that somebody sent without being asked for one.
 *
 * @param id by which the buttons under it know it
 * @param fileId as the messenger calls it
 * @param name as its owner calls it; empty for most pictures
 */
public record UnaskedFile(long id, String fileId, String name, boolean picture) {

  /** The picture came as a file. */
  public boolean isImage() {
    return hasEnding("jpg", "jpeg", "png", "heic", "heif", "webp", "tif", "tiff", "bmp");
  }

  public boolean hasEnding(String... endings) {
    String low = name.toLowerCase(Locale.ROOT);
    return Stream.of(endings).anyMatch(ending -> low.endsWith("." + ending));
  }

  /** Only a picture may have no name. */
  String shownName() {
    return name.isEmpty() ? "file" : name;
  }
}
