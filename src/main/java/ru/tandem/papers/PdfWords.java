package ru.tandem.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Breaks words into rows. {@code <b>} is bold, other marks fall away, a line break is kept. */
class PdfWords {

  private static final float LEADING = 1.3f;

  private record Word(String letters, boolean bold, float width) {}

  private final PdfFonts fonts;
  private final float width;
  private final float size;
  private final boolean centred;

  PdfWords(PdfFonts fonts, float width, float size, boolean centred) {
    this.fonts = fonts;
    this.width = width;
    this.size = size;
    this.centred = centred;
  }

  List<PdfRow> rows(String markup, boolean allBold) {
    List<PdfRow> rows = new ArrayList<>();
    boolean bold = allBold;
    for (String line : markup.strip().split("\n", -1)) {
      List<Word> row = new ArrayList<>();
      for (String part : line.split("(?=<)|(?<=>)")) {
        if (part.matches("</?b>")) {
          bold = allBold || part.equals("<b>");
        } else if (!part.startsWith("<")) {
          row = fill(row, part, bold, rows);
        }
      }
      rows.add(row.isEmpty() ? PdfRow.gap(size * LEADING / 2) : drawn(row));
    }
    return rows;
  }

  /** Full rows go to the others, the one begun comes back. */
  private List<Word> fill(List<Word> begun, String part, boolean bold, List<PdfRow> rows) {
    List<Word> row = begun;
    // A blank stays with the word before it, so that nothing is joined or torn at a mark.
    for (String piece : plain(part).split("(?<=\\s)")) {
      String letters = fonts.printable(piece.replace('\t', ' '));
      Word word = new Word(letters, bold, fonts.width(letters, bold, size));
      float bare = fonts.width(letters.stripTrailing(), bold, size);
      if (!row.isEmpty() && width(row) + bare > width) {
        rows.add(drawn(row));
        row = new ArrayList<>();
      }
      row.add(word);
    }
    return row;
  }

  private static String plain(String part) {
    // the faces have no arrow
    return part.replace('\u2192', '\u2013')
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static float width(List<Word> row) {
    return (float) row.stream().mapToDouble(Word::width).sum();
  }

  private PdfRow drawn(List<Word> row) {
    float indent = centred ? (width - width(row)) / 2 : 0;
    return new PdfRow(
        size * LEADING,
        (page, left, bottom) -> {
          page.beginText();
          page.newLineAtOffset(left + indent, bottom + size * (LEADING - 1));
          write(page, row);
          page.endText();
        });
  }

  /** Words of one face are one piece. */
  private void write(PDPageContentStream page, List<Word> row) throws IOException {
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      Word word = row.get(i);
      piece.append(word.letters());
      if (i == row.size() - 1 || row.get(i + 1).bold() != word.bold()) {
        page.setFont(fonts.face(word.bold()), size);
        page.showText(piece.toString());
        piece.setLength(0);
      }
    }
  }
}
