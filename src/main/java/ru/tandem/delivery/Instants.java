package ru.tandem.delivery;

import java.time.Instant;
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
}
