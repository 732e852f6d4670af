package ru.tandem.matching;

/**
 * What it costs the whole to have a mentee elsewhere, everyone else seated anew as well as can be:
 * the cheapest way round from the wished seat back to the one given up. A way may also end in a
 * free place and leave one empty elsewhere; the last node stands for the free places.
 */
final class Detours {

  private final Assignment best;
  private final Options options;
  private final int free;
  private final Nearest nearest;
  private final int[] begin;
  private final int[] mentee;
  private final int[] price;

  Detours(Assignment best) {
    this.best = best;
    this.options = best.options;
    this.free = best.nobody + 1;
    this.nearest = new Nearest(best.nobody + 2);
    this.begin = new int[best.nobody + 1];
    this.mentee = new int[options.seat.length];
    this.price = new int[options.seat.length];
    turnRound();
  }

  /** The options by mentor. */
  private void turnRound() {
    for (int seat : options.seat) {
      begin[seat + 1]++;
    }
    for (int seat = 0; seat < best.nobody; seat++) {
      begin[seat + 1] += begin[seat];
    }
    int[] next = begin.clone();
    for (int one = 0; one < options.mentees(); one++) {
      for (int i = options.begin[one]; i < options.begin[one + 1]; i++) {
        int at = next[options.seat[i]]++;
        mentee[at] = one;
        price[at] = options.price[i];
      }
    }
  }

  /** The price of each option of the mentee instead of what is proposed, in their order. */
  Price[] extras(int one) {
    int given = best.seatOf[one];
    lookBackFrom(given);
    Price[] extras = new Price[options.begin[one + 1] - options.begin[one]];
    for (int i = 0; i < extras.length; i++) {
      int option = options.begin[one] + i;
      extras[i] = extra(one, options.seat[option], options.price[option], given);
    }
    return extras;
  }

  private Price extra(int one, int seat, int at, int given) {
    long[] sum = new long[Scale.WORDS];
    for (int word = 0; word < Scale.WORDS; word++) {
      sum[word] =
          best.worth[at * Scale.WORDS + word]
              - best.worth[best.priceOf[one] * Scale.WORDS + word]
              + nearest.distance[seat * Scale.WORDS + word]
              - best.potential[seat * Scale.WORDS + word]
              + best.potential[given * Scale.WORDS + word];
    }
    return best.scale.unpacked(sum);
  }

  /** How far it is to that seat from each of the others. */
  private void lookBackFrom(int given) {
    nearest.clear();
    nearest.reach(given, 0, 0, 0);
    while (!nearest.isEmpty()) {
      int to = nearest.take();
      if (to == free) {
        fromSeatsWithRoom();
      } else {
        fromFreePlaces(to);
        fromOthers(to);
      }
    }
  }

  private void fromSeatsWithRoom() {
    step(best.nobody, free, 0, 0, 0);
    for (int seat = 0; seat < best.nobody; seat++) {
      if (best.hasRoom(seat)) {
        long load = best.nextLoad(seat);
        stepOfLoad(seat, free, load);
      }
    }
  }

  private void fromFreePlaces(int to) {
    if (to == best.nobody) {
      step(free, to, 0, 0, 0);
    } else if (best.taken[to] > 0) {
      stepOfLoad(free, to, -best.lastLoad(to));
    }
  }

  private void stepOfLoad(int from, int to, long load) {
    int word = best.loadWord();
    step(from, to, word == 0 ? load : 0, word == 1 ? load : 0, word == 2 ? load : 0);
  }

  private void fromOthers(int to) {
    if (to == best.nobody) {
      for (int one = 0; one < options.mentees(); one++) {
        fromOther(one, to, options.unpaired);
      }
    } else {
      for (int i = begin[to]; i < begin[to + 1]; i++) {
        fromOther(mentee[i], to, price[i]);
      }
    }
  }

  private void fromOther(int one, int to, int wished) {
    int from = best.seatOf[one];
    if (from != to) {
      int w = wished * Scale.WORDS;
      int p = best.priceOf[one] * Scale.WORDS;
      long[] worth = best.worth;
      step(from, to, worth[w] - worth[p], worth[w + 1] - worth[p + 1], worth[w + 2] - worth[p + 2]);
    }
  }

  /** A move of that price, measured by what the seats bear: never less than nothing. */
  private void step(int from, int to, long a, long b, long c) {
    int t = to * Scale.WORDS;
    nearest.reach(
        from,
        nearest.distance[t] + a + borne(from, 0) - borne(to, 0),
        nearest.distance[t + 1] + b + borne(from, 1) - borne(to, 1),
        nearest.distance[t + 2] + c + borne(from, 2) - borne(to, 2));
  }

  private long borne(int node, int word) {
    return node == free ? 0 : best.potential[node * Scale.WORDS + word];
  }
}
