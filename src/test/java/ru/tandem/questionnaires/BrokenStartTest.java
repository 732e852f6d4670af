package ru.tandem.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.boot.WebApplicationType.NONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import ru.tandem.config.ConfigDirectory;

/** What the operator sees when a file in the configuration is broken. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenStartTest {

  @TempDir Path config;

  @Test
  void theStartIsRefusedWithFileLineAndReasonAndNothingElse(CapturedOutput output)
      throws IOException {
    Files.createDirectories(config.resolve("questionnaires"));
    Files.writeString(config.resolve("questionnaires/_tags.yaml"), "needs: []\n");
    assertThatThrownBy(
        () ->
            new SpringApplicationBuilder(ConfigDirectory.class, Questionnaires.class)
                .web(NONE)
                .run("--tandem.config-dir=" + config));
    assertThat(output)
        .contains(config + "/questionnaires/_tags.yaml, line 1: “needs” is empty")
        .contains("Correct the places named above and start again.")
        .doesNotContain("Exception", "\tat ");
  }
}
