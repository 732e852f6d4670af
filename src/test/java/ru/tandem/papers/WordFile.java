package ru.tandem.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What somebody reads who opens a DOCX. */
public final class WordFile {

  private WordFile() {}

  static XWPFDocument open(byte[] docx) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(docx));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Line by line; cells of a table are parted by tabs. */
  public static String text(byte[] docx) {
    try (XWPFWordExtractor words = new XWPFWordExtractor(open(docx))) {
      return words.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
