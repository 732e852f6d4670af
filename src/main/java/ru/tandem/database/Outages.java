package ru.tandem.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Faults of the database itself, which pass when it can be written again. SQLite's driver believes
 * in a transaction that a failed BEGIN or ROLLBACK has left without one, and never begins another:
 * a connection that saw such a fault is closed, and a new one takes its place.
 */
public class Outages implements SQLExceptionOverride {

  /** Locked, out of memory, read-only, not read or written, damaged, full, cannot be opened. */
  private static final Set<Integer> SQLITE = Set.of(5, 6, 7, 8, 10, 11, 13, 14, 15, 26);

  private static final int FULL = 13;
  private static final int BUSY = 5;

  private final AtomicReference<Ailment> last = new AtomicReference<>();

  @java.lang.Override
  public Override adjudicate(SQLException fault) {
    if (!isOne(fault)) {
      return Override.CONTINUE_EVICT;
    }
    last.set(ailment(fault));
    return Override.MUST_EVICT;
  }

  /** Whether it is the database's fault and not that of what was to be done. */
  public static boolean isOutage(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotCreateTransactionException
          || cause instanceof SQLTransientConnectionException
          || cause instanceof SQLException refused && isOne(refused)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(SQLException fault) {
    String state = fault.getSQLState();
    if (state != null) {
      return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
    String words = String.valueOf(fault.getMessage());
    return SQLITE.contains(fault.getErrorCode())
        || words.contains("no transaction is active")
        || words.contains("within a transaction")
        || words.contains("in auto-commit mode");
  }

  private static Ailment ailment(SQLException fault) {
    if (fault.getSQLState() != null) {
      return ofPostgres(fault.getSQLState());
    }
    return switch (fault.getErrorCode()) {
      case FULL -> new Ailment(Ailment.Kind.FULL, "the disk is full");
      case BUSY -> new Ailment(Ailment.Kind.LOCKED, "another program holds the database locked");
      default ->
          new Ailment(
              Ailment.Kind.OTHER, "the database cannot be written, code " + fault.getErrorCode());
    };
  }

  private static Ailment ofPostgres(String state) {
    if (state.equals("53100")) {
      return new Ailment(Ailment.Kind.FULL, "the disk of the database is full");
    }
    return state.startsWith("08") || state.startsWith("57P")
        ? new Ailment(Ailment.Kind.AWAY, "the database does not answer")
        : new Ailment(Ailment.Kind.OTHER, "the database cannot be written, state " + state);
  }

  /** What is known to be wrong, until it is known to be over. */
  Optional<Ailment> last() {
    return Optional.ofNullable(last.get());
  }

  /** Something is wrong that no statement could tell. */
  void saw(Ailment ailment) {
    last.compareAndSet(null, ailment);
  }

  /** Something could be written, and no other fault came meanwhile. */
  void isOver(Ailment ailment) {
    last.compareAndSet(ailment, null);
  }

  void forget() {
    last.set(null);
  }
}
