package ru.tandem.matching;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** An amount for every {@link Level}; the first level that differs decides which price is less. */
public final class Price implements Comparable<Price> {

  static final Price NOTHING = new Price(new long[Level.values().length]);

  private final long[] amounts;

  private Price(long[] amounts) {
    this.amounts = amounts;
  }

  /**
   * @param amounts one for each level, in their order
   */
  static Price of(long... amounts) {
    return new Price(amounts.clone());
  }

  public long amount(Level level) {
    return amounts[level.ordinal()];
  }

  /** The level that decides, or empty when the price is nothing on every level. */
  public Optional<Level> heaviest() {
    return Stream.of(Level.values()).filter(level -> amount(level) != 0).findFirst();
  }

  Price with(Level level, long amount) {
    long[] changed = amounts.clone();
    changed[level.ordinal()] = amount;
    return new Price(changed);
  }

  Price plus(Price other) {
    long[] sum = new long[amounts.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.addExact(amounts[i], other.amounts[i]);
    }
    return new Price(sum);
  }

  Price minus(Price other) {
    long[] difference = new long[amounts.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = Math.subtractExact(amounts[i], other.amounts[i]);
    }
    return new Price(difference);
  }

  @Override
  public int compareTo(Price other) {
    return Arrays.compare(amounts, other.amounts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Price price && Arrays.equals(amounts, price.amounts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(amounts);
  }

  @Override
  public String toString() {
    return Arrays.toString(amounts);
  }
}
