package ru.tandem.roster;

/**
 * Something in a file that needs a second look.
 *
 * @param sheet of a workbook with several; empty otherwise
 * @param words as they stand in the file, or a number; may be empty
 */
public record Remark(String sheet, int line, Trouble trouble, String words) {

  /** What can be wrong with a line. */
  public enum Trouble {
    NO_NAME(false),
    ONE_NAME(false),
    NOT_A_NAME(false),
    LONG(false),
    BAD_DATE(false),
    ODD_DATE(false),
    /** The words say in which line the same person stands. */
    TWICE(false),
    NO_DATE(true),
    BAD_PHONE(true);

    private final boolean imported;

    Trouble(boolean imported) {
      this.imported = imported;
    }

    boolean isOfDate() {
      return this == BAD_DATE || this == ODD_DATE;
    }
  }

  /** The line is imported all the same. */
  public boolean isImported() {
    return trouble.imported;
  }
}
