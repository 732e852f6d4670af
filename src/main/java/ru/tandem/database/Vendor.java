package ru.tandem.database;

/** The two databases that Tandem runs on. */
public enum Vendor {
  /** One writer at a time, one process. */
  SQLITE,
  /** Many writers, several processes. */
  POSTGRESQL;

  static Vendor of(String url) {
    return url.startsWith("jdbc:postgresql:") ? POSTGRESQL : SQLITE;
  }
}
