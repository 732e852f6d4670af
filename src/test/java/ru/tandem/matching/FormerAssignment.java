package ru.tandem.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The same search by whole tables of prices and without potentials, as it was at first: a third
 * opinion, and what the present one is measured against. It takes the cube of the mentors.
 */
final class FormerAssignment {

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

  FormerAssignment(Price[][] prices, int[] places, int[] standing) {
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

  static FormerAssignment of(Situation all) {
    int nobody = all.mentors().size();
    Price[][] prices = new Price[all.mentees().size()][nobody + 1];
    for (int i = 0; i < prices.length; i++) {
      MenteeRequest mentee = all.mentees().get(i);
      for (int j = 0; j < nobody; j++) {
        MentorProfile mentor = all.mentors().get(j);
        prices[i][j] = all.allows(mentor, mentee) ? Objective.of(all, mentor, mentee) : null;
      }
      prices[i][nobody] = Objective.UNPAIRED;
    }
    IntStream places = all.mentors().stream().mapToInt(MentorProfile::places);
    return new FormerAssignment(
        prices,
        IntStream.concat(places, IntStream.of(Integer.MAX_VALUE)).toArray(),
        all.mentors().stream().mapToInt(MentorProfile::standing).toArray());
  }

  /** What the whole costs. */
  Price price() {
    Price sum = Price.NOTHING;
    for (int mentee = 0; mentee < prices.length; mentee++) {
      sum = sum.plus(prices[mentee][seatOf[mentee]]);
    }
    for (int seat = 0; seat < nobody; seat++) {
      for (int n = 1; n <= taken[seat]; n++) {
        sum = sum.plus(load(seat, n));
      }
    }
    return sum;
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
        if (move != null
            && (reached[to] == null || reached[from].plus(move).compareTo(reached[to]) < 0)) {
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
}
