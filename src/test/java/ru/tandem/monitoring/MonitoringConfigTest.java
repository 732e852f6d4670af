package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.config.BrokenConfig;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaires;

/** The lines that a school may draw elsewhere. */
class MonitoringConfigTest {

  private static final ConfigDirectory SHIPPED = new ConfigDirectory("config");

  @TempDir Path school;

  @Test
  void theShippedThresholdsAreThoseOfTheModel() {
    assertThat(new MonitoringConfig(SHIPPED).thresholds()).isEqualTo(Thresholds.USUAL);
  }

  @Test
  void everyMeasureOfTheShippedSurveysHasAShortName() {
    MonitoringConfig config = new MonitoringConfig(SHIPPED);
    assertThat(new Questionnaires(SHIPPED).all())
        .filteredOn(questionnaire -> questionnaire.purpose() == Purpose.FINAL)
        .flatExtracting(questionnaire -> questionnaire.items())
        .extracting(item -> ((Item) item).measure().orElse("safety"))
        .allSatisfy(measure -> assertThat(config.measure(measure)).isPresent());
  }

  @Test
  void aWrongLineIsNamedAndFewerThanFiveCannotBeShown() throws IOException {
    String shipped = Files.readString(Path.of("config/monitoring.yaml"));
    Files.writeString(
        school.resolve("monitoring.yaml"),
        shipped
            .replace("misses-in-a-row: 2", "misses-in-row: 2")
            .replace("fewest: 5", "fewest: 3"));
    ConfigDirectory edited = new ConfigDirectory(school.toString());
    assertThatThrownBy(() -> new MonitoringConfig(edited))
        .isInstanceOf(BrokenConfig.class)
        .hasMessageContaining("monitoring.yaml, line")
        .hasMessageContaining("“misses-in-a-row” is missing")
        .hasMessageContaining("a whole number from 5 to 100");
  }
}
