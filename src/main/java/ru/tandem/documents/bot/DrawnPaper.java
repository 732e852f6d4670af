package ru.tandem.documents.bot;

/** A paper that is no Word template: a workbook, a certificate. */
public interface DrawnPaper {

  /** As {@code config/documents/_papers.yaml} calls it. */
  String code();

  byte[] draw(PaperSubject of);
}
