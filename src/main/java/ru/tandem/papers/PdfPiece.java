package ru.tandem.papers;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What stands on a paper, before it is known how large. */
sealed interface PdfPiece {

  /**
   * Where a piece is set.
   *
   * @param scale 1, or less to find room on the sheet
   */
  record Setting(PDDocument document, PdfFonts fonts, float width, float scale) {}

  List<PdfRow> rows(Setting setting) throws IOException;

  record Words(String markup, float size, boolean bold, boolean centred) implements PdfPiece {
    @Override
    public List<PdfRow> rows(Setting at) {
      return new PdfWords(at.fonts(), at.width(), size * at.scale(), centred).rows(markup, bold);
    }
  }

  record Gap(float height) implements PdfPiece {
    @Override
    public List<PdfRow> rows(Setting at) {
      return List.of(PdfRow.gap(height * at.scale()));
    }
  }

  record Blank() implements PdfPiece {

    private static final float ROOM = 24;

    @Override
    public List<PdfRow> rows(Setting at) {
      return List.of(
          new PdfRow(
              // A hand needs its room on a small sheet too.
              ROOM,
              (page, left, bottom) -> {
                page.moveTo(left, bottom);
                page.lineTo(left + at.width(), bottom);
                page.stroke();
              }));
    }
  }

  record Picture(byte[] png, float width) implements PdfPiece {
    @Override
    public List<PdfRow> rows(Setting at) throws IOException {
      PDImageXObject image = PDImageXObject.createFromByteArray(at.document(), png, "picture");
      float wide = Math.min(width, at.width()) * at.scale();
      float high = wide * image.getHeight() / image.getWidth();
      float indent = (at.width() - wide) / 2;
      return List.of(
          new PdfRow(
              high,
              (page, left, bottom) -> page.drawImage(image, left + indent, bottom, wide, high)));
    }
  }
}
