package ru.tandem.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /** How wide the letters of the faces are, learnt once for all papers. */
  private static final Map<Integer, Letter> LETTERS = new ConcurrentHashMap<>();

  /**
   * @param width in thousandths of the size
   */
  private record Letter(float regular, float bold) {

    private float width(boolean isBold) {
      return isBold ? bold : regular;
    }
  }

  private final PDFont regular;
  private final PDFont bold;

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
    float width = 0;
    for (int i = 0, sign; i < words.length(); i += Character.charCount(sign)) {
      sign = words.codePointAt(i);
      Letter letter = letter(sign);
      width += letter == null ? 0 : letter.width(isBold);
    }
    return width / UNITS * size;
  }

  /** Without what no face has a letter for, as the little pictures in people's names. */
  String printable(String words) {
    StringBuilder printable = new StringBuilder(words.length());
    words.codePoints().filter(sign -> letter(sign) != null).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** Null for what one of the faces has no letter for; that is looked for anew each time. */
  private Letter letter(int sign) {
    return LETTERS.computeIfAbsent(sign, this::measured);
  }

  private Letter measured(int sign) {
    String letter = Character.toString(sign);
    try {
      return new Letter(regular.getStringWidth(letter), bold.getStringWidth(letter));
    } catch (IllegalArgumentException noSuchLetter) {
      return null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
