package ru.tandem.papers;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * One row of a page, as high as it has to be.
 *
 * @param pen draws it, given where it begins: left and below
 */
record PdfRow(float height, Pen pen) {

  interface Pen {
    void draw(PDPageContentStream page, float left, float bottom) throws IOException;
  }

  static PdfRow gap(float height) {
    return new PdfRow(height, (page, left, bottom) -> {});
  }
}
