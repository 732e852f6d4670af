package ru.tandem.questionnaires;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How one measure moved in a group between two points in time.
 *
 * @param people how many answered both times
 * @param effect Cohen's d for pairs: the mean difference in units of its own spread; empty where
 *     there is no spread to compare with
 */
public record Change(int people, double before, double after, OptionalDouble effect) {

  /** One person's value before and after. */
  public record Pair(double before, double after) {

    double difference() {
      return after - before;
    }
  }

  public static Change between(List<Pair> pairs) {
    return new Change(
        pairs.size(), mean(pairs, Pair::before), mean(pairs, Pair::after), effect(pairs));
  }

  private static OptionalDouble effect(List<Pair> pairs) {
    double mean = mean(pairs, Pair::difference);
    double squares = mean(pairs, pair -> Math.pow(pair.difference() - mean, 2)) * pairs.size();
    double spread = pairs.size() < 2 ? 0 : Math.sqrt(squares / (pairs.size() - 1));
    return spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean / spread);
  }

  private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> value) {
    return pairs.stream().mapToDouble(value).average().orElse(0);
  }
}
