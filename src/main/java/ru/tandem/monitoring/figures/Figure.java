package ru.tandem.monitoring.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One figure as the answers give it now, shown or not.
 *
 * @param people whose answers it is made of
 * @param each what is known of single people; of who has left no more than the sum of all is
 */
record Figure(FigureKey key, Set<Long> people, Sums sums, Map<Long, Sums> each) {

  static Figure of(FigureKey key, Map<Long, Sums> each) {
    return new Figure(key, each.keySet(), Sums.all(each.values()), each);
  }

  /** The same without some people. */
  Figure without(Set<Long> some) {
    Map<Long, Sums> left = new HashMap<>(each);
    left.keySet().removeAll(some);
    return of(key, left);
  }

  /**
   * What was shown stays, and who has come since is added: somebody who has left would be told by
   * what is missing, and nothing could ever be shown again.
   */
  Figure after(Set<Long> shown, Sums then) {
    Figure since = without(shown);
    Set<Long> all = new HashSet<>(shown);
    all.addAll(since.people());
    return new Figure(key, all, then.plus(since.sums()), each);
  }
}
