package ru.tandem.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.config.Words;

/** What {@code config/monitoring.yaml} says, read once at the start. */
@Component
public class MonitoringConfig {

  private static final int LONGEST_NAME = 40;

  private record Read(Thresholds thresholds, Map<String, Words> measures) {}

  private final Read read;

  MonitoringConfig(ConfigDirectory config) {
    Problems problems = new Problems();
    read =
        config
            .file("monitoring.yaml", problems, MonitoringConfig::read)
            .orElse(new Read(Thresholds.USUAL, Map.of()));
    problems.refuse();
  }

  private static Read read(Section file) {
    file.number("version", 1, 9999);
    Map<String, Words> measures = new LinkedHashMap<>();
    file.section("measures")
        .ifPresent(
            names ->
                names.keys().forEach(key -> measures.put(key, names.label(key, LONGEST_NAME))));
    file.has("full-cycle"); // read by those who count it
    return new Read(Thresholds.read(file), measures);
  }

  public Thresholds thresholds() {
    return read.thresholds();
  }

  /** A short name for a measure of the surveys. */
  public Optional<Words> measure(String code) {
    return Optional.ofNullable(read.measures().get(code));
  }
}
