package ru.tandem.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A paper to print or to keep: words, blanks to fill in and pictures from top to bottom of A4. What
 * belongs on one sheet is made a little smaller rather than left hanging over onto the next.
 */
public final class PdfPaper {

  private static final float TEXT = 11;
  private static final float HEADING = 15;
  private static final float SMALL = 8.5f;

  private final String title;
  private final List<List<PdfPiece>> sheets = new ArrayList<>();

  /**
   * @param title what a reader of files shows above it
   */
  public PdfPaper(String title) {
    this.title = title;
    sheets.add(new ArrayList<>());
  }

  private PdfPaper with(PdfPiece piece) {
    sheets.get(sheets.size() - 1).add(piece);
    return this;
  }

  /** What follows begins a new sheet. */
  public PdfPaper sheet() {
    sheets.add(new ArrayList<>());
    return this;
  }

  public PdfPaper heading(String words) {
    return with(new PdfPiece.Words(words, HEADING, true, false)).gap(TEXT / 2);
  }

  /** Running text, in which {@code <b>} is bold and a line break is kept. */
  public PdfPaper words(String markup) {
    return with(new PdfPiece.Words(markup, TEXT, false, false));
  }

  public PdfPaper small(String markup) {
    return with(new PdfPiece.Words(markup, SMALL, false, false));
  }

  /** In the middle, as large as wanted: for posters. */
  public PdfPaper centred(String words, float size, boolean bold) {
    return with(new PdfPiece.Words(words, size, bold, true));
  }

  /** A line to write on, and in small letters below it what is to be written. */
  public PdfPaper blank(String what) {
    return with(new PdfPiece.Blank()).with(new PdfPiece.Words(what, SMALL, false, false));
  }

  /**
   * A picture in the middle.
   *
   * @param width in points, of which a sheet has 483 between its margins
   */
  public PdfPaper picture(byte[] png, float width) {
    return with(new PdfPiece.Picture(png, width));
  }

  /** Room, in points. */
  public PdfPaper gap(float height) {
    return with(new PdfPiece.Gap(height));
  }

  public byte[] pdf() {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      // The same paper is the same file.
      document.setDocumentId(1L);
      PdfSheets pages = new PdfSheets(document);
      for (List<PdfPiece> sheet : sheets) {
        pages.write(sheet);
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
