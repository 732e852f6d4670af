package ru.tandem.database;

/** The two databases that Tandem runs on. */
public enum Vendor {
  /** One writer at a time, one process. */
  SQLITE,
  /** Many writers, several processes. */
  POSTGRESQL;

  /** Never silently another one: what is not understood is refused. */
  static Vendor of(String url) {
    if (url.isEmpty()) {
      return SQLITE;
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    throw new IllegalArgumentException("neither PostgreSQL nor empty");
  }
}
