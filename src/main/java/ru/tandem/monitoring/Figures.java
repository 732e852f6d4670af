package ru.tandem.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import ru.tandem.monitoring.figures.Sums;
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

    static Twin of(Item item, Sums sums) {
      return new Twin(
          item,
          sums.people(),
          (int) Math.round(sums.firstMean() * 10),
          (int) Math.round(sums.secondMean() * 10));
    }

    private static int tenths(List<Scores.Gap> gaps, ToIntFunction<Scores.Gap> value) {
      return (int) Math.round(gaps.stream().mapToInt(value).average().orElse(0) * 10);
    }
  }

  static final Figures NONE = new Figures(0, 0, 0, 1, List.of());

  /**
   * Both together, as far as each may be told by itself: what two of them keep to themselves is not
   * told by their sum either. What is measured by different questions is not added up.
   */
  Figures plus(Figures other) {
    return new Figures(
        asked + other.asked,
        told(answered) + other.told(other.answered),
        told(satisfied) + other.told(other.satisfied),
        Math.max(fewest, other.fewest),
        List.of());
  }

  private int told(int number) {
    return isTooFew() ? 0 : number;
  }

  /**
   * The same by what has been released: so many people and no more are in it, whatever has come
   * since.
   *
   * @param all who is satisfied; empty while nothing has been released
   * @param measures by their codes
   */
  Figures released(Optional<Sums> all, Map<String, Sums> measures) {
    List<Twin> told =
        twins.stream()
            .filter(twin -> twin.item().measure().filter(measures::containsKey).isPresent())
            .map(twin -> Twin.of(twin.item(), measures.get(twin.item().measure().get())))
            .toList();
    return new Figures(
        Math.max(asked, all.map(Sums::people).orElse(0)),
        all.map(Sums::people).orElse(Math.min(answered, fewest - 1)),
        all.map(sums -> (int) sums.second()).orElse(0),
        fewest,
        told);
  }

  public boolean isTooFew() {
    return answered < fewest;
  }

  /** Share of the satisfied in percent. */
  public int percent() {
    return answered == 0 ? 0 : Math.round(100f * satisfied / answered);
  }
}
