package ru.tandem.monitoring.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.tandem.config.Words;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.monitoring.figures.FigureKey.Kind;

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

  /** Five expected 8, 7, 9, 6, 8, and 6, 5, 7, 4, 6 came of it. */
  private static final Sums LESS = Sums.NONE.with(8, 6).with(7, 5).with(9, 7).with(6, 4).with(8, 6);

  @Test
  void whatCameOutTwoLowerIsWeakAlsoAboveFive() {
    assertThat(LESS.firstMean()).isEqualTo(7.6);
    assertThat(LESS.secondMean()).isEqualTo(5.6);
    Line line = line(Kind.EXPECTED, "communication", LESS);
    Line more = line(Kind.OUTCOME, "continue", Sums.of(ones(7, 4)));
    Line fewer = line(Kind.OUTCOME, "clubs", Sums.of(ones(6, 5)));
    Swot swot =
        Swot.of(
            List.of(
                new SideReport(
                    ParticipantRole.MENTEE,
                    11,
                    11,
                    0,
                    Optional.empty(),
                    List.of(line),
                    List.of(),
                    List.of(more, fewer),
                    List.of())));
    assertThat(swot.weaknesses()).containsExactly(line);
    assertThat(swot.strengths()).isEmpty();
    assertThat(more.sums().percent()).isEqualTo(64);
    assertThat(fewer.sums().percent()).isEqualTo(55);
    assertThat(swot.opportunities()).containsExactly(more);
  }

  private static Line line(Kind kind, String code, Sums sums) {
    FigureKey key = FigureKey.of(ParticipantRole.MENTEE, kind, code);
    return new Line(key, new Words(code, code), sums, LocalDate.EPOCH, 0, false, false);
  }

  private static List<Integer> ones(int yes, int no) {
    return Stream.concat(Collections.nCopies(yes, 1).stream(), Collections.nCopies(no, 0).stream())
        .toList();
  }

  @Test
  void aDifferenceOfTwoIsTwoWhateverTheMeans() {
    for (int people = 5; people <= 40; people++) {
      for (int first = 3 * people; first <= 10 * people; first++) {
        Sums sums = new Sums(people, first, first - 2L * people, 0, 0);
        assertThat(sums.change()).as("%s of %s", first, people).isEqualTo(-2.0);
      }
    }
  }

  @Test
  void theNineCriteriaAreAddedUp() {
    int[] points = {2, 2, 1, 2, 1, 2, 0, 1, 2};
    Map<Words, Integer> given = new HashMap<>();
    for (int i = 0; i < points.length; i++) {
      given.put(new Words("к" + i, "c" + i), points[i]);
    }
    assertThat(new Criteria(given).sum()).isEqualTo(13);
    assertThat(new Criteria(given).band()).isEqualTo(Criteria.Band.ACCEPTABLE);
  }

  @Test
  void bothPagesWorkTheSameExamples() throws IOException {
    for (String page : List.of("docs/monitoring.md", "docs/ru/monitoring.md")) {
      assertThat(Files.readString(Path.of(page)))
          .as(page)
          .contains("4, 5, 6, 5, 7", "6, 8, 7, 5, 9", "18", "1.6", "1.403", "80 %", "67 %")
          .contains("8, 7, 9, 6, 8", "6, 5, 7, 4, 6", "7.6", "5.6", "64 %", "55 %", "13");
    }
  }
}
