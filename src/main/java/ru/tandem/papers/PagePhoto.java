package ru.tandem.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A photo for a page of the school: as small as a page needs it, and drawn anew, so that the file
 * says nothing of where and by what it was taken.
 */
public final class PagePhoto {

  private static final int LONGEST_SIDE = 1280;

  /** What is larger than any phone takes would only fill the memory. */
  private static final long MOST_POINTS = 60_000_000;

  private PagePhoto() {}

  /** Empty for what is no picture. */
  public static Optional<byte[]> jpeg(Path file) {
    try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      return readers.hasNext() ? jpeg(readers.next(), bytes) : Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> jpeg(ImageReader reader, ImageInputStream bytes)
      throws IOException {
    try {
      reader.setInput(bytes);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
        return Optional.empty();
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      ImageIO.write(drawn(reader.read(0)), "jpeg", file);
      return Optional.of(file.toByteArray());
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage drawn(BufferedImage photo) {
    double scale =
        Math.min(1, (double) LONGEST_SIDE / Math.max(photo.getWidth(), photo.getHeight()));
    int width = Math.max(1, (int) Math.round(photo.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(photo.getHeight() * scale));
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(photo, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return page;
  }
}
