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
    /** Only the year of birth is told. */
    ONLY_YEAR(true),
    BAD_PHONE(true),
    /** A phone of which the program that made the file kept a rounded number. */
    DIGITS_LOST(true),
    /** Letters with dots in place of the first name. */
    INITIALS(true),
    /** Something beside the name that is no name. */
    NOTE(true),
    /** A line that the eye does not see in the program that made the file. */
    HIDDEN(true),
    /** A heading that is understood by some of its words only. */
    GUESSED(true);

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
