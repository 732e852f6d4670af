package ru.tandem.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database can be read and written, answered at once, and why not. */
class DatabaseHealth implements HealthIndicator {

  private final Pulse pulse;

  DatabaseHealth(Pulse pulse) {
    this.pulse = pulse;
  }

  @Override
  public Health health() {
    return pulse
        .ailment()
        .map(ailment -> Health.down().withDetail("cause", ailment.words()).build())
        .orElseGet(() -> Health.up().build());
  }
}
