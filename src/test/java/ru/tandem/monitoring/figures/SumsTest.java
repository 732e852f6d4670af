package ru.tandem.monitoring.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The formulas of docs/monitoring.md, by the examples that are worked there by hand. */
class SumsTest {

  /** Five people: 4, 5, 6, 5, 7 before and 6, 8, 7, 5, 9 after. */
  private static final Sums FIVE = Sums.NONE.with(4, 6).with(5, 8).with(6, 7).with(5, 5).with(7, 9);

  @Test
  void meansAndChange() {
    assertThat(FIVE.people()).isEqualTo(5);
    assertThat(FIVE.firstMean()).isEqualTo(5.4);
    assertThat(FIVE.secondMean()).isEqualTo(7.0);
    assertThat(FIVE.change()).isEqualTo(1.6, within(1e-9));
    assertThat(FIVE.percentBetter()).isEqualTo(80);
  }

  @Test
  void theEffectIsTheMeanChangeInUnitsOfItsSpread() {
    // changes 2, 3, 1, 0, 2: squares 18, less 5 times 1.6 squared, by 4: 1.3; 1.6 by its root
    assertThat(FIVE.squares()).isEqualTo(18);
    assertThat(FIVE.effect().getAsDouble()).isEqualTo(1.403, within(0.001));
    assertThat(FIVE.effectName()).isEqualTo(Effect.LARGE);
  }

  @Test
  void whereAllChangeAlikeThereIsNoSpreadToMeasureBy() {
    Sums alike = Sums.NONE.with(4, 6).with(5, 7).with(6, 8);
    assertThat(alike.effect()).isEmpty();
    assertThat(alike.effectName()).isEqualTo(Effect.ALIKE);
    assertThat(Sums.NONE.with(4, 4).with(5, 5).effectName()).isEqualTo(Effect.NONE);
  }

  @Test
  void eachSizeOfEffectHasItsName() {
    assertThat(List.of(Effect.of(0.19), Effect.of(0.2), Effect.of(-0.5), Effect.of(0.8)))
        .containsExactly(Effect.NONE, Effect.SMALL, Effect.MEDIUM, Effect.LARGE);
  }

  @Test
  void sharesAreRoundedToWholePercents() {
    assertThat(Sums.of(List.of(1, 1, 0)).percent()).isEqualTo(67);
    assertThat(Sums.of(List.of(1, 0, 0)).percent()).isEqualTo(33);
    assertThat(Sums.NONE.percent()).isZero();
  }

  @Test
  void bothPagesWorkTheSameExamples() throws IOException {
    for (String page : List.of("docs/monitoring.md", "docs/ru/monitoring.md")) {
      assertThat(Files.readString(Path.of(page)))
          .as(page)
          .contains("4, 5, 6, 5, 7", "6, 8, 7, 5, 9", "18", "1.6", "1.403", "80 %", "67 %");
    }
  }
}
