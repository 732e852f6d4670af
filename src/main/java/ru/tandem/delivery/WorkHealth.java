package ru.tandem.delivery;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether all are at work without whom the house looks alive and does nothing. */
class WorkHealth implements HealthIndicator {

  private final ObjectProvider<AtWork> all;

  WorkHealth(ObjectProvider<AtWork> all) {
    this.all = all;
  }

  @Override
  public Health health() {
    List<String> missing =
        all.stream().map(AtWork::missing).filter(what -> !what.isEmpty()).toList();
    return missing.isEmpty()
        ? Health.up().build()
        : Health.down().withDetail("cause", String.join("; ", missing)).build();
  }
}
