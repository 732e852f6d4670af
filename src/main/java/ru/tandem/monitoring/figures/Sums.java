package ru.tandem.monitoring.figures;

import java.util.OptionalDouble;

/**
 * What the answers of several people to one question say together: whole sums, from which no single
 * answer can be told. docs/monitoring.md works every formula by hand.
 *
 * @param people how many have answered
 * @param first the sum of what they said first; nought where they were asked once
 * @param second the sum of what they said last; of yes or no, how many said yes
 * @param squares the sum of the squares of each one's change
 * @param better how many said more the second time
 */
public record Sums(int people, long first, long second, long squares, int better) {

  private static final int PERCENT = 100;

  /** Of what was asked once. */
  public static Sums of(Iterable<Integer> values) {
    int people = 0;
    long sum = 0;
    for (int value : values) {
      people++;
      sum += value;
    }
    return new Sums(people, 0, sum, 0, 0);
  }

  static final Sums NONE = new Sums(0, 0, 0, 0, 0);

  static Sums all(Iterable<Sums> some) {
    Sums all = NONE;
    for (Sums one : some) {
      all = all.plus(one);
    }
    return all;
  }

  /** Of other people. */
  Sums plus(Sums other) {
    return new Sums(
        people + other.people,
        first + other.first,
        second + other.second,
        squares + other.squares,
        better + other.better);
  }

  /** One more person, who was asked twice. */
  Sums with(int before, int after) {
    long change = (long) after - before;
    return new Sums(
        people + 1,
        first + before,
        second + after,
        squares + change * change,
        better + (change > 0 ? 1 : 0));
  }

  public double firstMean() {
    return people == 0 ? 0 : (double) first / people;
  }

  public double secondMean() {
    return people == 0 ? 0 : (double) second / people;
  }

  /** The mean of the second less the mean of the first; of whole sums, so that 2 is 2 exactly. */
  public double change() {
    return people == 0 ? 0 : (double) (second - first) / people;
  }

  /** Of yes or no: the share of yes in percent. */
  public int percent() {
    return people == 0 ? 0 : (int) Math.round((double) PERCENT * second / people);
  }

  /** The share of those who said more the second time, in percent. */
  public int percentBetter() {
    return people == 0 ? 0 : (int) Math.round((double) PERCENT * better / people);
  }

  /**
   * Cohen's d for two answers of the same people (d<sub>z</sub>): the mean change in units of how
   * much the changes differ. Empty where all changed alike, for then it says nothing.
   */
  public OptionalDouble effect() {
    if (people < 2) {
      return OptionalDouble.empty();
    }
    double spread = (squares - people * change() * change()) / (people - 1);
    return spread < 1e-9 ? OptionalDouble.empty() : OptionalDouble.of(change() / Math.sqrt(spread));
  }

  /** How an effect of that size is called. */
  public Effect effectName() {
    OptionalDouble effect = effect();
    if (effect.isEmpty()) {
      return Math.abs(change()) < 1e-9 ? Effect.NONE : Effect.ALIKE;
    }
    return Effect.of(effect.getAsDouble());
  }
}
