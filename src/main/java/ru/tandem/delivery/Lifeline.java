package ru.tandem.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * A lock that a process's own session on PostgreSQL holds for as long as it lives: the database
 * lets go of it by itself when the process dies, however that happens.
 */
class Lifeline {

  private static final int KIND = 7_301;

  /** SQL: the numbers of all lines that are held. */
  static final String HELD =
      "select objid::bigint from pg_locks where locktype = 'advisory' and classid = "
          + KIND
          + " and objsubid = 2 and granted and database ="
          + " (select oid from pg_database where datname = current_database())";

  private final DataSource source;
  private final int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
  private Connection session;

  Lifeline(DataSource source) {
    this.source = source;
  }

  /** Whether the session that holds it still stands. */
  boolean isHeld() {
    if (session == null) {
      return false;
    }
    try (Statement statement = session.createStatement()) {
      return statement.execute("select 1");
    } catch (SQLException broken) {
      return false;
    }
  }

  /** Takes hold of it, anew if need be; returns its number. */
  int hold() {
    if (!isHeld()) {
      letGo();
      try {
        session = source.getConnection();
        try (PreparedStatement lock =
            session.prepareStatement("select pg_try_advisory_lock(" + KIND + ", ?)")) {
          lock.setInt(1, number);
          try (ResultSet answer = lock.executeQuery()) {
            answer.next();
          }
        }
      } catch (SQLException away) {
        throw new IllegalStateException("no line to the database", away);
      }
    }
    return number;
  }

  /** In good order: the session goes back without the lock. */
  void letGo() {
    Connection held = session;
    session = null;
    if (held == null) {
      return;
    }
    try (held;
        Statement statement = held.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + KIND + ", " + number + ")");
    } catch (SQLException broken) {
      // a session that is broken has let go already
    }
  }
}
