package ru.tandem.monitoring.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the answers of few people from being told, also by taking one figure from another: on one
 * screen, on two papers, or on two days. Between any two figures of the same quantity there are
 * either no people at all who are in one of them only, or so many that nobody can be recognised;
 * and what a breakdown leaves over is either nothing or as many.
 */
final class Shield {

  private final int fewest;

  Shield(int fewest) {
    this.fewest = fewest;
  }

  /**
   * Whether a figure of these people may be shown beside all that have ever been.
   *
   * @param shown the people of each earlier figure of the same quantity
   */
  boolean permits(Set<Long> people, Collection<Set<Long>> shown) {
    return people.size() >= fewest
        && shown.stream().allMatch(other -> isSafe(different(people, other)));
  }

  private boolean isSafe(int people) {
    return people == 0 || people >= fewest;
  }

  private static int different(Set<Long> one, Set<Long> other) {
    Set<Long> both = new HashSet<>(one);
    both.retainAll(other);
    return one.size() + other.size() - 2 * both.size();
  }

  /**
   * Those of the groups that may be shown beside the whole: the smallest are left out until what is
   * left over is nobody, or enough.
   *
   * @param whole the figure that the groups are parts of; null where it is not shown
   */
  List<Figure> groups(Figure whole, List<Figure> groups, Collection<Set<Long>> shown) {
    List<Figure> kept = new ArrayList<>();
    for (Figure group : groups) {
      List<Set<Long>> all = new ArrayList<>(shown);
      kept.forEach(one -> all.add(one.people()));
      if (whole != null) {
        all.add(whole.people());
      }
      if (permits(group.people(), all)) {
        kept.add(group);
      }
    }
    kept.sort(Comparator.comparing((Figure one) -> one.people().size()).reversed());
    while (!kept.isEmpty() && !isSafe(left(whole, shown, kept))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** The smallest number of people that is left of any whole that was ever shown. */
  private int left(Figure whole, Collection<Set<Long>> shown, List<Figure> kept) {
    List<Set<Long>> wholes = new ArrayList<>(shown);
    if (whole != null) {
      wholes.add(whole.people());
    }
    int least = 0;
    for (Set<Long> all : wholes) {
      Set<Long> rest = new HashSet<>(all);
      Set<Long> parts = new HashSet<>();
      for (Figure one : kept) {
        if (all.containsAll(one.people())) {
          parts.addAll(one.people());
        }
      }
      rest.removeAll(parts);
      if (!parts.isEmpty() && !isSafe(rest.size())) {
        least = rest.size();
      }
    }
    return least;
  }
}
