package ru.tandem.matching;

import java.util.Arrays;

/**
 * Seats mentees at mentors at the least total price. The last seat is "nobody", open to everyone.
 *
 * <p>A newcomer takes the cheapest chain: sits down somewhere, whoever must go from there moves on,
 * until a free place is reached. After each newcomer the seating is the best for those who sit.
 * Each seat bears what its being wanted costs (never more than nothing, as the potential of a
 * shortest path), so that chains are looked for from the nearest seat on, and a mentee's options,
 * which stand the cheapest first, only as far as they can be of use.
 */
final class Assignment {

  private static final int NOBODY_YET = -1;

  /** The lowest tribute is looked for anew only now and then: an older one is never too high. */
  private static final int OFTEN = 16;

  final Options options;
  final Scale scale;
  final int nobody;
  final int[] taken;
  final int[] seatOf;

  /** The price at which each mentee sits, as its place among the prices. */
  final int[] priceOf;

  /** Three numbers for each price. */
  final long[] worth;

  /** Three numbers for each seat: what is wanted by many has less. */
  final long[] potential;

  private final int[] places;
  private final int[] standing;
  private final int loadWord;
  private final long loadWeight;
  private final int[] firstAt;
  private final int[] nextAt;
  private final int[] previousAt;
  private final Nearest nearest;
  private final int[] mover;
  private final int[] moverPrice;
  private final int[] settled;
  private final long[] least = new long[Scale.WORDS];
  private final long[] best = new long[Scale.WORDS];
  private int end;

  Assignment(Options options, int[] places, int[] standing, Scale scale) {
    this.options = options;
    this.scale = scale;
    this.places = places;
    this.standing = standing;
    this.nobody = places.length;
    this.loadWord = scale.word(Level.LOAD);
    this.loadWeight = scale.weight(Level.LOAD);
    this.worth = new long[options.prices.size() * Scale.WORDS];
    for (int i = 0; i < options.prices.size(); i++) {
      scale.pack(options.prices.get(i), worth, i * Scale.WORDS);
    }
    this.taken = new int[nobody + 1];
    this.potential = new long[(nobody + 1) * Scale.WORDS];
    this.seatOf = filled(options.mentees());
    this.priceOf = new int[options.mentees()];
    this.firstAt = filled(nobody + 1);
    this.nextAt = filled(options.mentees());
    this.previousAt = filled(options.mentees());
    this.nearest = new Nearest(nobody);
    this.mover = new int[nobody + 1];
    this.moverPrice = new int[nobody + 1];
    this.settled = new int[nobody];
    for (int mentee = 0; mentee < options.mentees(); mentee++) {
      seat(mentee);
      if (mentee % OFTEN == 0) {
        findLeast();
      }
    }
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NOBODY_YET);
    return array;
  }

  boolean hasRoom(int seat) {
    return taken[seat] < places[seat];
  }

  /** What the seat's next mentee costs beyond the pair itself, in the word of the load. */
  long nextLoad(int seat) {
    return loadWeight * Objective.load(standing[seat] + taken[seat] + 1);
  }

  /** What the seat's last mentee costs beyond the pair itself. */
  long lastLoad(int seat) {
    return loadWeight * Objective.load(standing[seat] + taken[seat]);
  }

  int loadWord() {
    return loadWord;
  }

  private void seat(int mentee) {
    nearest.clear();
    Arrays.fill(best, Long.MAX_VALUE);
    look(mentee, 0, 0, 0);
    int count = 0;
    while (!nearest.isEmpty() && isNearerThanBest(nearest.first())) {
      int seat = nearest.take();
      settled[count++] = seat;
      for (int other = firstAt[seat]; other >= 0; other = nextAt[other]) {
        int d = seat * Scale.WORDS;
        int p = priceOf[other] * Scale.WORDS;
        look(
            other,
            nearest.distance[d] - worth[p] + potential[d],
            nearest.distance[d + 1] - worth[p + 1] + potential[d + 1],
            nearest.distance[d + 2] - worth[p + 2] + potential[d + 2]);
      }
    }
    for (int i = 0; i < count; i++) {
      int at = settled[i] * Scale.WORDS;
      for (int word = 0; word < Scale.WORDS; word++) {
        potential[at + word] += nearest.distance[at + word] - best[word];
      }
    }
    moveAlongTheChain(mentee);
  }

  private boolean isNearerThanBest(int seat) {
    int d = seat * Scale.WORDS;
    long[] distance = nearest.distance;
    return Nearest.less(distance[d], distance[d + 1], distance[d + 2], best[0], best[1], best[2]);
  }

  /** Where the mentee, whom to free costs so much, could go to. */
  private void look(int mentee, long a, long b, long c) {
    int u = options.unpaired * Scale.WORDS;
    if (improves(a + worth[u], b + worth[u + 1], c + worth[u + 2])) {
      ends(nobody, mentee, options.unpaired);
    }
    for (int i = options.begin[mentee]; i < options.begin[mentee + 1]; i++) {
      int p = options.price[i] * Scale.WORDS;
      long x = a + worth[p];
      long y = b + worth[p + 1];
      long z = c + worth[p + 2];
      if (!isBelowBest(x + least[0], y + least[1], z + least[2])) {
        return;
      }
      reach(mentee, options.seat[i], options.price[i], x, y, z);
    }
  }

  private void reach(int mentee, int seat, int price, long x, long y, long z) {
    int v = seat * Scale.WORDS;
    long a = x - potential[v];
    long b = y - potential[v + 1];
    long c = z - potential[v + 2];
    if (!isBelowBest(a, b, c) || !nearest.reach(seat, a, b, c)) {
      return;
    }
    mover[seat] = mentee;
    moverPrice[seat] = price;
    if (hasRoom(seat)) {
      long load = nextLoad(seat);
      if (improves(
          loadWord == 0 ? x + load : x,
          loadWord == 1 ? y + load : y,
          loadWord == 2 ? z + load : z)) {
        end = seat;
      }
    }
  }

  private void ends(int seat, int mentee, int price) {
    end = seat;
    mover[seat] = mentee;
    moverPrice[seat] = price;
  }

  private boolean isBelowBest(long a, long b, long c) {
    return Nearest.less(a, b, c, best[0], best[1], best[2]);
  }

  private boolean improves(long a, long b, long c) {
    boolean better = isBelowBest(a, b, c);
    if (better) {
      best[0] = a;
      best[1] = b;
      best[2] = c;
    }
    return better;
  }

  private void moveAlongTheChain(int newcomer) {
    taken[end]++;
    int to = end;
    int mentee;
    do {
      mentee = mover[to];
      int from = seatOf[mentee];
      leave(mentee, from);
      sitDown(mentee, to);
      to = from;
    } while (mentee != newcomer);
  }

  private void leave(int mentee, int seat) {
    if (seat == NOBODY_YET) {
      return;
    }
    int before = previousAt[mentee];
    int after = nextAt[mentee];
    if (before >= 0) {
      nextAt[before] = after;
    } else {
      firstAt[seat] = after;
    }
    if (after >= 0) {
      previousAt[after] = before;
    }
  }

  private void sitDown(int mentee, int seat) {
    seatOf[mentee] = seat;
    priceOf[mentee] = moverPrice[seat];
    previousAt[mentee] = NOBODY_YET;
    nextAt[mentee] = firstAt[seat];
    if (firstAt[seat] >= 0) {
      previousAt[firstAt[seat]] = mentee;
    }
    firstAt[seat] = mentee;
  }

  private void findLeast() {
    Arrays.fill(least, nobody == 0 ? 0 : Long.MAX_VALUE);
    for (int at = 0; at < nobody * Scale.WORDS; at += Scale.WORDS) {
      if (Nearest.less(
          -potential[at], -potential[at + 1], -potential[at + 2], least[0], least[1], least[2])) {
        least[0] = -potential[at];
        least[1] = -potential[at + 1];
        least[2] = -potential[at + 2];
      }
    }
  }
}
