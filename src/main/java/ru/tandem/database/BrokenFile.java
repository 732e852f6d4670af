package ru.tandem.database;

import java.nio.file.Path;

/** The file is no sound database, so nothing may begin on it. */
public class BrokenFile extends RuntimeException {

  private final String wayOn;

  private BrokenFile(String what, String wayOn) {
    super(what);
    this.wayOn = wayOn;
  }

  /** Damaged, cut short, empty, or something else. */
  static BrokenFile damaged(Path file, String wrong, String wayOn) {
    return new BrokenFile("The database " + file + " " + wrong + ".", wayOn);
  }

  /** Written by a later Tandem. */
  static BrokenFile newer(String theirs, String ours) {
    return new BrokenFile(
        "The database was written by another, newer Tandem: it holds version "
            + theirs
            + ", and this Tandem knows none but its own up to version "
            + ours
            + ".",
        "Start the newer Tandem again, or restore a backup that was made before it was updated.");
  }

  String wayOn() {
    return wayOn;
  }
}
