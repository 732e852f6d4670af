package ru.tandem.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import ru.tandem.database.Vendor;

/** Instants as each database keeps them; in UTC, whatever the zone of the process. */
record Instants(Vendor vendor) {

  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  Object of(Instant instant) {
    if (instant == null) {
      return null;
    }
    return vendor == Vendor.SQLITE ? TEXT.format(instant) : instant.atOffset(ZoneOffset.UTC);
  }

  Instant read(ResultSet row, int column) throws SQLException {
    if (vendor == Vendor.SQLITE) {
      String text = row.getString(column);
      return text == null ? null : TEXT.parse(text, Instant::from);
    }
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
