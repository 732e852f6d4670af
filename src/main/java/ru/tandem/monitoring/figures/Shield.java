package ru.tandem.monitoring.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the answers of few people from being told, also by taking figures from one another: on one
 * screen, on two papers, or on two days. People who stand in exactly the same of all figures that
 * were ever shown of one quantity cannot be told apart; whatever is added up and taken away, what
 * is left is some of these crowds. So each crowd has to be so large that nobody can be recognised.
 */
public final class Shield {

  private final int fewest;

  public Shield(int fewest) {
    this.fewest = fewest;
  }

  /**
   * Whether a figure of these people may be shown beside all that have ever been.
   *
   * @param shown the people of each earlier figure of the same quantity
   */
  public boolean permits(Set<Long> people, Collection<Set<Long>> shown) {
    List<Set<Long>> all = new ArrayList<>(shown);
    all.add(people);
    return people.size() >= fewest && small(shown).containsAll(small(all));
  }

  /** The crowds that are too small. */
  private Set<Set<Long>> small(Collection<Set<Long>> figures) {
    Map<Long, BitSet> where = new HashMap<>();
    int number = 0;
    for (Set<Long> figure : figures) {
      for (long person : figure) {
        where.computeIfAbsent(person, any -> new BitSet()).set(number);
      }
      number++;
    }
    Map<BitSet, Set<Long>> crowds = new HashMap<>();
    where.forEach((person, in) -> crowds.computeIfAbsent(in, any -> new HashSet<>()).add(person));
    return crowds.values().stream()
        .filter(crowd -> crowd.size() < fewest)
        .collect(Collectors.toSet());
  }

  /**
   * Those of the groups that may be shown beside the whole: the largest first, as long as what is
   * left over is nobody, or enough.
   *
   * @param whole the figure that the groups are parts of; null where it is not shown
   */
  List<Figure> groups(Figure whole, List<Figure> groups, Collection<Set<Long>> shown) {
    List<Set<Long>> all = new ArrayList<>(shown);
    if (whole != null) {
      all.add(whole.people());
    }
    List<Figure> kept = new ArrayList<>();
    Comparator<Figure> largest = Comparator.comparing(one -> -one.people().size());
    for (Figure group : groups.stream().sorted(largest).toList()) {
      if (permits(group.people(), all)) {
        kept.add(group);
        all.add(group.people());
      }
    }
    return kept;
  }
}
