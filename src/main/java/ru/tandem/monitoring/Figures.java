package ru.tandem.monitoring;

import java.util.List;
import java.util.function.ToIntFunction;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Scores;

/**
 * What one side of a programme says at the end.
 *
 * @param asked how many could have answered the final survey
 * @param answered how many did
 * @param satisfied how many of them are satisfied
 * @param fewest answers of fewer people are not shown
 * @param twins what was expected beside what came of it
 */
public record Figures(int asked, int answered, int satisfied, int fewest, List<Twin> twins) {

  /** The means of one measure in tenths, over those who answered both surveys. */
  public record Twin(Item item, int people, int expected, int actual) {

    static Twin of(Item item, List<Scores.Gap> gaps) {
      return new Twin(
          item, gaps.size(), tenths(gaps, Scores.Gap::expected), tenths(gaps, Scores.Gap::actual));
    }

    private static int tenths(List<Scores.Gap> gaps, ToIntFunction<Scores.Gap> value) {
      return (int) Math.round(gaps.stream().mapToInt(value).average().orElse(0) * 10);
    }
  }

  static final Figures NONE = new Figures(0, 0, 0, 1, List.of());

  /** Both together; what is measured by different questions is not added up. */
  Figures plus(Figures other) {
    return new Figures(
        asked + other.asked,
        answered + other.answered,
        satisfied + other.satisfied,
        Math.max(fewest, other.fewest),
        List.of());
  }

  public boolean isTooFew() {
    return answered < fewest;
  }

  /** Share of the satisfied in percent. */
  public int percent() {
    return answered == 0 ? 0 : Math.round(100f * satisfied / answered);
  }
}
