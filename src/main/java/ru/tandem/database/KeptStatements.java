package ru.tandem.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.DelegatingPreparedStatement;
import org.apache.commons.dbcp2.PoolingConnection;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;
import org.apache.commons.pool2.impl.GenericKeyedObjectPoolConfig;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections that keep the statements which they have prepared. SQLite's driver prepares each one
 * anew, which takes as long as half of all its answers; PostgreSQL's keeps its own.
 */
final class KeptStatements extends DelegatingDataSource {

  /** As many as the bot has different ones; the longest unused make room. */
  private static final int KEPT = 1_000;

  KeptStatements(DataSource target) {
    super(target);
  }

  @Override
  public Connection getConnection() throws SQLException {
    PoolingConnection connection = new PoolingConnection(super.getConnection());
    GenericKeyedObjectPoolConfig<DelegatingPreparedStatement> keeping =
        new GenericKeyedObjectPoolConfig<>();
    keeping.setMaxTotal(KEPT);
    keeping.setMaxTotalPerKey(-1);
    keeping.setMaxIdlePerKey(2);
    keeping.setBlockWhenExhausted(false);
    keeping.setJmxEnabled(false);
    connection.setStatementPool(new GenericKeyedObjectPool<>(connection, keeping));
    return connection;
  }
}
