package ru.tandem.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {

  private static final String LINE = "Съешь же ещё этих мягких французских булок, да выпей чаю. ";

  @Test
  void cyrillicCanBeReadFromTheFile() throws IOException {
    byte[] pdf =
        new PdfPaper("Согласие")
            .heading("Согласие на «участие»")
            .words("Ребёнок: <b>Аня Лисицына</b>, 5 &lt; 7 — № 1")
            .blank("подпись, дата")
            .pdf();
    assertThat(text(pdf))
        .contains("Согласие на «участие»", "Ребёнок: Аня Лисицына, 5 < 7 — № 1", "подпись");
  }

  @Test
  void aTextStaysOnItsSheetAsLongAsItCanBeRead() throws IOException {
    assertThat(pages(new PdfPaper("").words(LINE.repeat(100)).pdf())).isEqualTo(1);
    assertThat(pages(new PdfPaper("").words(LINE.repeat(400)).pdf())).isGreaterThan(1);
    assertThat(pages(new PdfPaper("").words(LINE).sheet().words(LINE).pdf())).isEqualTo(2);
  }

  @Test
  void noWordIsLostWhereALineOrAPageEnds() throws IOException {
    String read = text(new PdfPaper("").words(LINE.repeat(400)).pdf()).replaceAll("\\s+", " ");
    assertThat(read.strip()).isEqualTo(LINE.repeat(400).strip());
  }

  @Test
  void whatHasNoLetterFallsAway() throws IOException {
    assertThat(text(new PdfPaper("").words("Аня 🦊 Лисицына").pdf())).contains("Аня", "Лисицына");
  }

  @Test
  void aPosterHoldsItsCode() throws IOException {
    byte[] pdf =
        new PdfPaper("Плакат")
            .centred("Наставники ищут вас", 28, true)
            .picture(QrCode.png("https://t.me/some_bot?start=i-abc"), 300)
            .pdf();
    assertThat(pages(pdf)).isEqualTo(1);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
