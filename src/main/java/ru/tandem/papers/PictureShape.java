package ru.tandem.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** How wide and how high a picture is. */
record PictureShape(int width, int height) {

  static PictureShape of(byte[] png) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      return new PictureShape(image.getWidth(), image.getHeight());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
