package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.people.PersonId;

/** The weights stand in one file, and a file that would turn the order about is refused. */
class WeightsTest {

  @TempDir Path config;

  private GapRules rules(String yaml) throws IOException {
    Files.writeString(config.resolve("matching.yaml"), yaml);
    return new GapRules(new ConfigDirectory(config.toString()));
  }

  @Test
  void theFileThatComesWithTheBotSaysWhatIsUsual() {
    assertThat(new GapRules(new ConfigDirectory("config")).weights()).isEqualTo(Weights.USUAL);
  }

  @Test
  void whatIsLeftOutIsAsUsual() throws IOException {
    Weights weights = rules("weights: {need: 100}").weights();
    assertThat(weights.need()).isEqualTo(100);
    assertThat(weights.interest()).isEqualTo(Weights.USUAL.interest());
  }

  @Test
  void aFileThatTurnsTheOrderAboutIsRefusedWithItsReason() {
    assertThatThrownBy(() -> rules("weights: {need: 20}"))
        .hasMessageContaining("matching.yaml")
        .hasMessageContaining("must weigh more");
    assertThatThrownBy(() -> rules("weights: {interest: 5}"))
        .hasMessageContaining("an interest (5) must weigh more");
    assertThatThrownBy(() -> rules("weights: {need: many}")).hasMessageContaining("need");
    assertThatThrownBy(() -> rules("weights: {needs: 60}")).hasMessageContaining("needs");
  }

  @Test
  void whatTheFileSaysDecides() {
    MentorProfile mentor =
        new MentorProfile(
            Candidate.unknown(new PersonId(1)).likes(Set.of("chess")),
            1,
            0,
            true,
            true,
            Set.of("maths"),
            Set.of(),
            Set.of());
    MenteeRequest mentee =
        new MenteeRequest(
            Candidate.unknown(new PersonId(2)).likes(Set.of("chess")),
            Set.of("maths"),
            AgeWish.ANY);
    assertThat(Fit.points(Weights.USUAL, mentor, mentee)).isEqualTo(75);
    assertThat(Fit.points(new Weights(200, 30, 3, 6, 2, 2, 1), mentor, mentee)).isEqualTo(230);
  }
}
