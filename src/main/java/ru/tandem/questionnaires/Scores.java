package ru.tandem.questionnaires;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What one response says in numbers.
 *
 * @param measures the value of each measure
 * @param satisfaction the values that tell how satisfied the person is
 * @param liked whether every yes-or-no question about satisfaction was answered with yes
 */
public record Scores(Map<String, Integer> measures, List<Integer> satisfaction, boolean liked) {

  /** The mean of the satisfaction items from which on a person counts as satisfied. */
  public static final double SATISFIED_FROM = 7;

  /** Expected and actual value of one measure. */
  public record Gap(String measure, int expected, int actual) {

    public int difference() {
      return actual - expected;
    }
  }

  public static Scores of(Questionnaire questionnaire, Response response) {
    Map<String, Integer> measures = new LinkedHashMap<>();
    List<Integer> satisfaction = new ArrayList<>();
    boolean liked = true;
    for (Item item : questionnaire.items()) {
      OptionalInt value = value(item, response);
      if (item.measure().isPresent() && value.isPresent()) {
        measures.put(item.measure().get(), value.getAsInt());
      }
      if (item.satisfaction() && item.kind() == Kind.YESNO) {
        liked &= response.is(item.key(), "yes");
      } else if (item.satisfaction()) {
        value.ifPresent(satisfaction::add);
      }
    }
    return new Scores(measures, List.copyOf(satisfaction), liked);
  }

  private static OptionalInt value(Item item, Response response) {
    return switch (item.kind()) {
      case SCALE, NUMBER -> response.number(item.key());
      case CHOICE ->
          response
              .text(item.key())
              .flatMap(item::option)
              .map(Option::value)
              .orElseGet(OptionalInt::empty);
      default -> OptionalInt.empty();
    };
  }

  /** The mean of the satisfaction items; empty if none was answered. */
  public OptionalDouble meanSatisfaction() {
    return satisfaction.stream().mapToInt(Integer::intValue).average();
  }

  /** Nobody is counted as satisfied without having said so. */
  public boolean isSatisfied(double from) {
    return liked && meanSatisfaction().orElse(0) >= from;
  }

  /** What was expected beside what came of it, for each measure that both know. */
  public List<Gap> against(Scores actual) {
    return measures.entrySet().stream()
        .filter(expected -> actual.measures.containsKey(expected.getKey()))
        .map(
            expected ->
                new Gap(
                    expected.getKey(), expected.getValue(), actual.measures.get(expected.getKey())))
        .toList();
  }

  /** The answers that a grown-up should look at now. */
  public static List<Item> alarming(Questionnaire questionnaire, Response response) {
    return questionnaire.items().stream()
        .filter(item -> item.alertAtMost().isPresent())
        .filter(
            item ->
                response.number(item.key()).orElse(Integer.MAX_VALUE)
                    <= item.alertAtMost().getAsInt())
        .toList();
  }
}
