package ru.tandem.monitoring.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import ru.tandem.config.Words;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Response;

/** The nine criteria by which the curator judges the season: 0, 1 or 2 points each. */
public record Criteria(Map<Words, Integer> points) {

  /** In which band the sum falls. */
  public enum Band {
    OPTIMAL,
    ACCEPTABLE,
    UNACCEPTABLE
  }

  private static final int OPTIMAL_FROM = 15;
  private static final int ACCEPTABLE_FROM = 9;

  static Criteria of(Questionnaire asked, Response response) {
    Map<Words, Integer> points = new LinkedHashMap<>();
    for (Item item : asked.items()) {
      OptionalInt value =
          response
              .text(item.key())
              .flatMap(item::option)
              .map(Option::value)
              .orElseGet(OptionalInt::empty);
      value.ifPresent(number -> points.put(item.question(), number));
    }
    return new Criteria(points);
  }

  public int sum() {
    return points.values().stream().mapToInt(Integer::intValue).sum();
  }

  public Band band() {
    if (sum() >= OPTIMAL_FROM) {
      return Band.OPTIMAL;
    }
    return sum() >= ACCEPTABLE_FROM ? Band.ACCEPTABLE : Band.UNACCEPTABLE;
  }
}
