package ru.tandem.mentors;

/** What came of a talk, said with one key. */
public enum TalkOutcome {
  /** All is well. */
  WELL,
  /** Somebody needs the curator's help. */
  HELP,
  /** Nobody answered: it is still to be tried. */
  SILENT
}
