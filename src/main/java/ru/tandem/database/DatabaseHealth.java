package ru.tandem.database;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether the database can be read and written, answered at once, and why not. */
class DatabaseHealth implements HealthIndicator {

  private static final Duration LONGEST = Duration.ofMillis(400);

  /** For so long after the last fault it is ill: those who wait to write try again meanwhile. */
  private static final long ILL_SECONDS = 6;

  private final JdbcTemplate readers;
  private final Outages outages;
  private final Glance glance = new Glance(LONGEST);

  DatabaseHealth(DataSource readers, Outages outages) {
    this.readers = new JdbcTemplate(readers);
    this.outages = outages;
  }

  @Override
  public Health health() {
    String fault = outages.lately(ILL_SECONDS);
    if (!fault.isEmpty()) {
      return down(fault);
    }
    boolean seen = glance.at(() -> readers.queryForObject("select 1", Integer.class)).isPresent();
    return seen ? Health.up().build() : down("the database does not answer");
  }

  private static Health down(String cause) {
    return Health.down().withDetail("cause", cause).build();
  }
}
