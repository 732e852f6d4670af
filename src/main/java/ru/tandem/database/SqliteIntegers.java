package ru.tandem.database;

import java.sql.Types;
import org.hibernate.community.dialect.SQLiteDialect;

/** SQLite keeps every whole number alike, and only a column called INTEGER can number its rows. */
public class SqliteIntegers extends SQLiteDialect {

  @Override
  public boolean equivalentTypes(int one, int other) {
    return whole(one) && whole(other) || super.equivalentTypes(one, other);
  }

  private static boolean whole(int type) {
    return type == Types.INTEGER || type == Types.BIGINT;
  }
}
