package ru.tandem.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data are.
 *
 * @param dataDir directory of the SQLite file and of the backups
 * @param databaseUrl JDBC URL of PostgreSQL; empty for SQLite
 */
@ConfigurationProperties("tandem")
public record DatabaseSettings(
    @DefaultValue("./data") Path dataDir, @DefaultValue("") String databaseUrl) {

  Vendor vendor() {
    return Vendor.of(databaseUrl);
  }

  Path file() {
    return dataDir.resolve("tandem.db").toAbsolutePath().normalize();
  }
}
