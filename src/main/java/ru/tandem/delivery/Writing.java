package ru.tandem.delivery;

import java.util.Collections;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.database.Vendor;

/**
 * The ways to the database: in the caller's transaction, in a short one of one's own (past
 * Hibernate, which has nothing to do here), and for looking only.
 */
class Writing {

  final JdbcTemplate callers;
  final JdbcTemplate own;
  final JdbcTemplate looking;
  final Vendor vendor;
  final Instants at;
  private final TransactionTemplate transaction;

  Writing(DataSource callers, DataSource writers, DataSource readers, Vendor vendor) {
    this.callers = new JdbcTemplate(callers);
    this.own = new JdbcTemplate(writers);
    this.looking = new JdbcTemplate(readers);
    this.vendor = vendor;
    this.at = new Instants(vendor);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(writers));
  }

  /** Runs the act in a transaction of its own, on {@link #own}. */
  void alone(Runnable act) {
    transaction.executeWithoutResult(status -> act.run());
  }

  /** The end of a query that claims rows: one writer at a time needs no such thing. */
  String claimed() {
    return vendor == Vendor.SQLITE ? "" : " for update skip locked";
  }

  /** {@code (?,?,?), (?,?,?)}: so many rows of so many values. */
  static String rows(int rows, int columns) {
    String row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
    return String.join(",", Collections.nCopies(rows, row));
  }
}
