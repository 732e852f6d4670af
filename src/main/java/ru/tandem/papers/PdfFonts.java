package ru.tandem.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two faces of the letters on a paper; only the letters that occur go into the file. */
class PdfFonts {

  private static final int UNITS = 1000;

  private static final TrueTypeFont REGULAR = parsed("PTSans-Regular.ttf");
  private static final TrueTypeFont BOLD = parsed("PTSans-Bold.ttf");

  private final PDFont regular;
  private final PDFont bold;
  private final Map<Integer, Boolean> known = new HashMap<>();

  PdfFonts(PDDocument document) throws IOException {
    regular = PDType0Font.load(document, REGULAR, true);
    bold = PDType0Font.load(document, BOLD, true);
  }

  /** Once for all papers: it takes longer than the drawing. */
  private static TrueTypeFont parsed(String name) {
    try (InputStream file = PdfFonts.class.getResourceAsStream("/fonts/" + name)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      // joined letters are not needed on a paper, and looking for them takes half of its time
      font.setEnableGsub(false);
      return font;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  PDFont face(boolean isBold) {
    return isBold ? bold : regular;
  }

  float width(String words, boolean isBold, float size) {
    try {
      return face(isBold).getStringWidth(words) / UNITS * size;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Without what no face has a letter for, as the little pictures in people's names. */
  String printable(String words) {
    return words
        .codePoints()
        .filter(this::isKnown)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private boolean isKnown(int letter) {
    return known.computeIfAbsent(letter, this::canBeWritten);
  }

  private boolean canBeWritten(int letter) {
    try {
      regular.encode(Character.toString(letter));
      bold.encode(Character.toString(letter));
      return true;
    } catch (IllegalArgumentException noSuchLetter) {
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
