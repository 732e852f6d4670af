package ru.tandem.database;

/**
 * What is wrong with the database itself.
 *
 * @param words for the log and for whoever asks how the machine is
 */
public record Ailment(Kind kind, String words) {

  /** What it takes to mend it. */
  public enum Kind {
    /** There is no room on the disk. */
    FULL,
    /** Another program holds it. */
    LOCKED,
    /** It is not there, or does not answer. */
    AWAY,
    /** Anything else. */
    OTHER
  }
}
