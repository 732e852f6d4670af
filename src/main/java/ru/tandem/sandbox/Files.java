package ru.tandem.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Every file that either side has sent, by its {@code file_id}. */
final class Files {

  private static final Map<String, String> MIMES =
      Map.of(
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "csv", "text/csv",
          "json", "application/json",
          "md", "text/markdown",
          "html", "text/html",
          "png", "image/png",
          "jpg", "image/jpeg",
          "ics", "text/calendar");

  private final Map<String, StoredFile> byId = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  StoredFile document(String name, byte[] bytes) {
    return keep(StoredFile.Kind.DOCUMENT, "documents", name, mime(name), bytes, 0, 0);
  }

  StoredFile voice(byte[] bytes) {
    return keep(StoredFile.Kind.VOICE, "voice", "voice.oga", "audio/ogg", bytes, 0, 0);
  }

  StoredFile sticker(String emoji) {
    byte[] nothing = new byte[0];
    return keep(StoredFile.Kind.STICKER, "stickers", emoji, "image/webp", nothing, 512, 512);
  }

  /** Only what can be decoded, and is no ribbon, is a photo. */
  StoredFile photo(String name, byte[] bytes) {
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
      }
      ImageReader reader = readers.next();
      reader.setInput(stream);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      String mime = "image/" + reader.getFormatName().toLowerCase(Locale.ROOT);
      reader.dispose();
      if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height)) {
        throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
      }
      return keep(StoredFile.Kind.PHOTO, "photos", name, mime, bytes, width, height);
    } catch (IOException unreadable) {
      throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
    }
  }

  private StoredFile keep(
      StoredFile.Kind kind,
      String folder,
      String name,
      String mime,
      byte[] bytes,
      int width,
      int height) {
    int number = count.incrementAndGet();
    String id =
        "AgAD" + Integer.toString(1_000_000 + number, 36) + "x" + Integer.toHexString(number);
    String path = folder + "/file_" + number + ending(name);
    StoredFile file = new StoredFile(kind, id, path, name, mime, bytes, width, height);
    byId.put(id, file);
    return file;
  }

  void clear() {
    byId.clear();
  }

  StoredFile find(String id) {
    return byId.get(id);
  }

  StoredFile atPath(String path) {
    return byId.values().stream().filter(f -> f.path().equals(path)).findFirst().orElse(null);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }

  private static String mime(String name) {
    String ending = ending(name).replace(".", "").toLowerCase(Locale.ROOT);
    return MIMES.getOrDefault(ending, "application/octet-stream");
  }
}
