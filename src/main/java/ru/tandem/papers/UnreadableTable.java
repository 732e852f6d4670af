package ru.tandem.papers;

/** A file that is no table, or one that is not to be read. */
public class UnreadableTable extends Exception {

  /** What is wrong with it. */
  public enum Reason {
    EMPTY,
    /** Nobody knows what. */
    NOT_A_TABLE,
    PDF,
    PICTURE,
    /** Of Word, or of another program for texts. */
    TEXT_DOCUMENT,
    /** Of Numbers, or of another program of a Mac. */
    APPLE_DOCUMENT,
    PRESENTATION,
    /** Somebody's card from the contacts of a phone. */
    CONTACT_CARD,
    /** A web page, or a message that holds one, under the name of a workbook. */
    WEB_PAGE,
    /** A table of LibreOffice. */
    OPEN_DOCUMENT,
    /** Files packed into one. */
    ARCHIVE,
    /** Events for the calendar of a phone. */
    EVENTS,
    /** A workbook of the time before 2007, or a binary one. */
    OLD,
    /** A workbook with a password. */
    LOCKED,
    /** One of the two; too little of it came to say which. */
    OLD_OR_LOCKED,
    BROKEN,
    /** Small as it came and huge inside. */
    TOO_BIG,
    /** More columns than anybody has, or a cell far from all others. */
    TOO_WIDE,
    TOO_MANY_LINES,
    /** It took longer than any honest file does. */
    TOO_SLOW,
    /** A quotation mark that is never closed would swallow the rest. */
    OPEN_QUOTE
  }

  private final Reason reason;
  private final int line;

  UnreadableTable(Reason reason) {
    this(reason, 0);
  }

  UnreadableTable(Reason reason, int line) {
    super(reason.name());
    this.reason = reason;
    this.line = line;
  }

  /** For what is read elsewhere. */
  public static UnreadableTable tooBig() {
    return new UnreadableTable(Reason.TOO_BIG);
  }

  public Reason reason() {
    return reason;
  }

  /** Where it was found; 0 when that means nothing. */
  public int line() {
    return line;
  }
}
