package ru.tandem.matching;

import java.util.Arrays;

/**
 * Seats mentees at mentors at the least total price. The last seat is "nobody", open to everyone.
 *
 * <p>A newcomer takes the cheapest chain: sits down somewhere, whoever must go from there moves on,
 * until a free place is reached. After each newcomer the seating is the best for those who sit.
 */
final class Assignment {

  /** The price of each mentee (row) at each seat (column); null where a limit forbids. */
  private final Price[][] prices;

  private final int[] places;
  private final int[] standing;
  private final int nobody;
  private final int[] taken;
  private final int[] seatOf;

  /** The cheapest move from seat to seat, and whose it is. */
  private final Price[][] moves;

  private final int[][] movers;

  Assignment(Price[][] prices, int[] places, int[] standing) {
    this.prices = prices;
    this.places = places;
    this.standing = standing;
    this.nobody = places.length - 1;
    this.taken = new int[places.length];
    this.seatOf = new int[prices.length];
    this.moves = new Price[places.length][places.length];
    this.movers = new int[places.length][places.length];
    Arrays.fill(seatOf, -1);
    for (int mentee = 0; mentee < prices.length; mentee++) {
      seat(mentee);
    }
  }

  int seatOf(int mentee) {
    return seatOf[mentee];
  }

  /**
   * What it costs the whole to have the mentee at that seat instead, everyone else seated anew as
   * well as can be: the cheapest way round from the wished seat back to the one given up.
   */
  Price extra(Price[][] detours, int mentee, int seat) {
    Price there = prices[mentee][seat].minus(prices[mentee][seatOf[mentee]]);
    return there.plus(detours[seat][seatOf[mentee]]);
  }

  /**
   * The cheapest chain of moves between any two seats. A chain may also end in a free place and
   * leave one empty elsewhere: that is the way over the last node, which stands for free places.
   */
  Price[][] detours() {
    int free = places.length;
    Price[][] way = new Price[free + 1][];
    for (int seat = 0; seat < free; seat++) {
      way[seat] = Arrays.copyOf(moves[seat], free + 1);
      way[seat][free] = taken[seat] < places[seat] ? load(seat, taken[seat] + 1) : null;
    }
    way[free] = new Price[free + 1];
    for (int seat = 0; seat < free; seat++) {
      way[free][seat] = taken[seat] > 0 ? Price.NOTHING.minus(load(seat, taken[seat])) : null;
    }
    for (int node = 0; node <= free; node++) {
      way[node][node] = Price.NOTHING;
    }
    shorten(way);
    return way;
  }

  private void seat(int mentee) {
    Price[] reached = prices[mentee].clone();
    int[] before = new int[places.length];
    Arrays.fill(before, -1);
    boolean shorter = true;
    while (shorter) {
      shorter = spread(reached, before);
    }
    int end = cheapestEnd(reached);
    taken[end]++;
    int first = end;
    for (; before[first] >= 0; first = before[first]) {
      seatOf[movers[before[first]][first]] = first;
    }
    seatOf[mentee] = first;
    for (int changed = end; changed >= 0; changed = before[changed]) {
      findMoves(changed);
    }
  }

  private int cheapestEnd(Price[] reached) {
    int end = nobody;
    Price least = reached[nobody];
    for (int seat = 0; seat < nobody; seat++) {
      if (reached[seat] != null && taken[seat] < places[seat]) {
        Price price = reached[seat].plus(load(seat, taken[seat] + 1));
        if (price.compareTo(least) < 0) {
          end = seat;
          least = price;
        }
      }
    }
    return end;
  }

  private boolean spread(Price[] reached, int[] before) {
    boolean changed = false;
    for (int from = 0; from < places.length; from++) {
      for (int to = 0; reached[from] != null && to < places.length; to++) {
        Price move = moves[from][to];
        if (move != null && (reached[to] == null || reached[from].plusIsLess(move, reached[to]))) {
          reached[to] = reached[from].plus(move);
          before[to] = from;
          changed = true;
        }
      }
    }
    return changed;
  }

  private void findMoves(int from) {
    Arrays.fill(moves[from], null);
    for (int mentee = 0; mentee < prices.length; mentee++) {
      for (int to = 0; seatOf[mentee] == from && to < places.length; to++) {
        if (to != from && prices[mentee][to] != null) {
          Price move = prices[mentee][to].minus(prices[mentee][from]);
          if (moves[from][to] == null || move.compareTo(moves[from][to]) < 0) {
            moves[from][to] = move;
            movers[from][to] = mentee;
          }
        }
      }
    }
  }

  private Price load(int seat, int mentees) {
    return seat == nobody ? Price.NOTHING : Objective.ofLoad(standing[seat] + mentees);
  }

  private static void shorten(Price[][] way) {
    for (int over = 0; over < way.length; over++) {
      for (Price[] from : way) {
        for (int to = 0; from[over] != null && to < way.length; to++) {
          Price rest = way[over][to];
          if (rest != null && (from[to] == null || from[over].plusIsLess(rest, from[to]))) {
            from[to] = from[over].plus(rest);
          }
        }
      }
    }
  }
}
