package ru.tandem.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * To whom each mentee may go, the cheapest first. Only what no limit forbids stands here, and of
 * many equal prices one: two numbers for each possibility.
 */
final class Options {

  /** The options of a mentee begin at that place, and end where the next one's begin. */
  final int[] begin;

  /** The mentor of each option. */
  final int[] seat;

  /** The price of each option, as its place among the prices. */
  final int[] price;

  /** All different prices, the least first; that of having nobody is among them. */
  final List<Price> prices;

  final int unpaired;

  private Options(int[] begin, int[] seat, int[] price, List<Price> prices) {
    this.begin = begin;
    this.seat = seat;
    this.price = price;
    this.prices = prices;
    this.unpaired = prices.indexOf(Objective.UNPAIRED);
  }

  int mentees() {
    return begin.length - 1;
  }

  /** Takes the mentees one after the other. */
  static final class Collected {

    private final List<int[]> seats = new ArrayList<>();
    private final List<int[]> prices = new ArrayList<>();
    private final Map<Price, Integer> known = new HashMap<>();

    Collected() {
      known.put(Objective.UNPAIRED, 0);
    }

    /**
     * @param row the price at each mentor; null where a limit forbids
     */
    void add(Price[] row) {
      int[] seat = new int[row.length];
      int[] price = new int[row.length];
      int count = 0;
      for (int i = 0; i < row.length; i++) {
        if (row[i] != null) {
          seat[count] = i;
          price[count++] = known.computeIfAbsent(row[i], any -> known.size());
        }
      }
      seats.add(Arrays.copyOf(seat, count));
      prices.add(Arrays.copyOf(price, count));
    }

    Options sorted() {
      Map<Price, Integer> order = new TreeMap<>(known);
      int[] rank = new int[known.size()];
      int next = 0;
      for (int one : order.values()) {
        rank[one] = next++;
      }
      int[] begin = new int[seats.size() + 1];
      for (int i = 0; i < seats.size(); i++) {
        begin[i + 1] = begin[i] + seats.get(i).length;
      }
      Options options =
          new Options(
              begin,
              new int[begin[seats.size()]],
              new int[begin[seats.size()]],
              List.copyOf(order.keySet()));
      for (int i = 0; i < seats.size(); i++) {
        options.fill(begin[i], seats.get(i), prices.get(i), rank);
      }
      return options;
    }
  }

  private void fill(int at, int[] seats, int[] known, int[] rank) {
    long[] both = new long[seats.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = (long) rank[known[i]] << Integer.SIZE | seats[i];
    }
    Arrays.sort(both);
    for (int i = 0; i < both.length; i++) {
      price[at + i] = (int) (both[i] >> Integer.SIZE);
      seat[at + i] = (int) both[i];
    }
  }
}
