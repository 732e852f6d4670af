package ru.tandem.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Lays pieces on pages of A4: on one page if they can be made small enough to be read there. */
class PdfSheets {

  private static final float MARGIN = 56;
  private static final float[] SCALES = {1, 0.95f, 0.9f, 0.85f, 0.8f, 0.75f};
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float HEIGHT = PDRectangle.A4.getHeight() - 2 * MARGIN;

  private final PDDocument document;
  private final PdfFonts fonts;

  PdfSheets(PDDocument document) throws IOException {
    this.document = document;
    this.fonts = new PdfFonts(document);
  }

  void write(List<PdfPiece> pieces) throws IOException {
    for (float scale : SCALES) {
      List<PdfRow> rows = rows(pieces, scale);
      if (rows.stream().mapToDouble(PdfRow::height).sum() <= HEIGHT) {
        draw(rows);
        return;
      }
    }
    flow(rows(pieces, 1));
  }

  private List<PdfRow> rows(List<PdfPiece> pieces, float scale) throws IOException {
    List<PdfRow> rows = new ArrayList<>();
    for (PdfPiece piece : pieces) {
      rows.addAll(piece.rows(new PdfPiece.Setting(document, fonts, WIDTH, scale)));
    }
    return rows;
  }

  /** Over as many pages as it takes. */
  private void flow(List<PdfRow> rows) throws IOException {
    List<PdfRow> page = new ArrayList<>();
    float filled = 0;
    for (PdfRow row : rows) {
      if (!page.isEmpty() && filled + row.height() > HEIGHT) {
        draw(page);
        page = new ArrayList<>();
        filled = 0;
      }
      page.add(row);
      filled += row.height();
    }
    draw(page);
  }

  private void draw(List<PdfRow> rows) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
      float bottom = MARGIN + HEIGHT;
      for (PdfRow row : rows) {
        bottom -= row.height();
        row.pen().draw(pen, MARGIN, bottom);
      }
    }
  }
}
