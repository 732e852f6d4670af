package ru.tandem.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data are.
 *
 * @param dataDir directory of the SQLite file and of the backups
 * @param databaseUrl JDBC URL of PostgreSQL; empty for SQLite
 * @param databaseFile name of the SQLite file
 * @param fresh whether every start begins with an empty SQLite file: for rehearsals
 * @param backups whether the SQLite file is copied every night
 */
@ConfigurationProperties("tandem")
public record DatabaseSettings(
    @DefaultValue("./data") Path dataDir,
    @DefaultValue("") String databaseUrl,
    @DefaultValue("tandem.db") String databaseFile,
    @DefaultValue("false") boolean fresh,
    @DefaultValue("true") boolean backups) {

  Vendor vendor() {
    return Vendor.of(databaseUrl);
  }

  Path file() {
    return dataDir.resolve(databaseFile).toAbsolutePath().normalize();
  }
}
