package ru.tandem.matching;

import java.util.Collection;

/**
 * Packs prices into three numbers each, level after level. Sums of packed prices are made word by
 * word and compared from the first word to the last, with the same outcome as the prices
 * themselves: one step on a level outweighs all that two seatings can differ by below it.
 */
final class Scale {

  static final int WORDS = 3;

  /** A word holds three such sums without running over. */
  private static final int BITS = 61;

  private static final Level[] LEVELS = Level.values();

  private final int[] word = new int[LEVELS.length];
  private final long[] weight = new long[LEVELS.length];

  /**
   * @param prices all that can be added up
   * @param times how many of them one sum holds at most
   * @throws IllegalArgumentException for more than about fifty thousand mentees
   */
  Scale(Collection<Price> prices, int times) {
    int first = 0;
    for (int current = 0; first < LEVELS.length; current++) {
      if (current == WORDS) {
        throw new IllegalArgumentException("too many people to be matched at once: " + times);
      }
      first = fill(current, first, prices, times);
    }
  }

  /** As many levels as the word has room for; tells the first that has found none. */
  private int fill(int current, int first, Collection<Price> prices, int times) {
    int end = first;
    double room = Math.pow(2, BITS);
    while (end < LEVELS.length && room >= radix(LEVELS[end], prices, times)) {
      room /= radix(LEVELS[end], prices, times);
      end++;
    }
    long least = 1;
    for (int level = end - 1; level >= first; level--) {
      word[level] = current;
      weight[level] = least;
      least *= radix(LEVELS[level], prices, times);
    }
    return end;
  }

  private static long radix(Level level, Collection<Price> prices, int times) {
    long least = 0;
    long most = 0;
    for (Price price : prices) {
      least = Math.min(least, price.amount(level));
      most = Math.max(most, price.amount(level));
    }
    return 2 * times * (most - least) + 1;
  }

  /** Into three numbers from that place on. */
  void pack(Price price, long[] into, int at) {
    for (Level level : LEVELS) {
      into[at + word[level.ordinal()]] += price.amount(level) * weight[level.ordinal()];
    }
  }

  /** Which of the three numbers holds the level. */
  int word(Level level) {
    return word[level.ordinal()];
  }

  /** What one step on the level is worth in its number. */
  long weight(Level level) {
    return weight[level.ordinal()];
  }

  /** The sum of which these are the three numbers. */
  Price unpacked(long... words) {
    long[] rest = words.clone();
    Price price = Price.NOTHING;
    for (Level level : LEVELS) {
      long unit = weight[level.ordinal()];
      long amount = Math.floorDiv(rest[word[level.ordinal()]] + unit / 2, unit);
      rest[word[level.ordinal()]] -= amount * unit;
      price = price.with(level, amount);
    }
    return price;
  }
}
