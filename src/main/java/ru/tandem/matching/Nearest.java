package ru.tandem.matching;

/**
 * Places with their distance so far, of which the nearest is taken first: a binary heap. A distance
 * is three numbers, the first of which that differ decides.
 */
final class Nearest {

  private static final int NOWHERE = -1;

  /** Three numbers for each place; of those that have not been reached they mean nothing. */
  final long[] distance;

  private final int[] heap;
  private final int[] position;
  private final int[] round;
  private int size;
  private int rounds;

  Nearest(int places) {
    this.distance = new long[places * Scale.WORDS];
    this.heap = new int[places];
    this.position = new int[places];
    this.round = new int[places];
  }

  /** Forgets all that was reached. */
  void clear() {
    rounds++;
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int first() {
    return heap[0];
  }

  boolean isReached(int place) {
    return round[place] == rounds;
  }

  /**
   * @return false when the place had been reached as near already
   */
  boolean reach(int place, long a, long b, long c) {
    boolean known = isReached(place);
    int at = place * Scale.WORDS;
    if (known && !less(a, b, c, distance[at], distance[at + 1], distance[at + 2])) {
      return false;
    }
    distance[at] = a;
    distance[at + 1] = b;
    distance[at + 2] = c;
    if (!known) {
      round[place] = rounds;
      position[place] = size++;
    }
    if (position[place] != NOWHERE) {
      rise(place, position[place]);
    }
    return true;
  }

  int take() {
    int taken = heap[0];
    position[taken] = NOWHERE;
    int last = heap[--size];
    if (size > 0) {
      sink(last);
    }
    return taken;
  }

  private void rise(int place, int from) {
    int at = from;
    while (at > 0 && isNearer(place, heap[(at - 1) / 2])) {
      put(heap[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    put(place, at);
  }

  private void sink(int place) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isNearer(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isNearer(heap[child], place)) {
        break;
      }
      put(heap[child], at);
      at = child;
    }
    put(place, at);
  }

  private void put(int place, int at) {
    heap[at] = place;
    position[place] = at;
  }

  private boolean isNearer(int one, int other) {
    int i = one * Scale.WORDS;
    int j = other * Scale.WORDS;
    return less(
        distance[i],
        distance[i + 1],
        distance[i + 2],
        distance[j],
        distance[j + 1],
        distance[j + 2]);
  }

  static boolean less(long a, long b, long c, long x, long y, long z) {
    if (a != x) {
      return a < x;
    }
    return b != y ? b < y : c < z;
  }
}
