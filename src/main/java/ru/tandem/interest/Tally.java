package ru.tandem.interest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many said what. Nothing is told of fewer than five people, not even by taking the groups that
 * are told from the whole: small groups are told as one, and that one is made large enough.
 */
public final class Tally {

  /** Of fewer people nothing is told. */
  public static final int FEWEST = 5;

  /**
   * Those of one walk of life, or several that are too few by themselves.
   *
   * @param walk empty for several
   */
  public record Group(Optional<Walk> walk, Map<Wish, Integer> wishes) {

    public int size() {
      return wishes.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private final Map<Walk, Map<Wish, Integer>> counts = new EnumMap<>(Walk.class);

  Tally add(Walk walk, Wish wish) {
    counts.computeIfAbsent(walk, any -> new EnumMap<>(Wish.class)).merge(wish, 1, Integer::sum);
    return this;
  }

  /** Everybody. */
  public Group all() {
    return together(
        counts.entrySet().stream()
            .map(one -> new Group(Optional.of(one.getKey()), one.getValue()))
            .toList());
  }

  public boolean isTold() {
    return all().size() >= FEWEST;
  }

  /** Group by group, the largest first; empty when it would say no more than the whole. */
  public List<Group> groups() {
    List<Group> told = new ArrayList<>();
    List<Group> few = new ArrayList<>();
    counts.forEach(
        (walk, wishes) -> {
          Group group = new Group(Optional.of(walk), wishes);
          (group.size() < FEWEST ? few : told).add(group);
        });
    told.sort(Comparator.comparingInt(Group::size).reversed());
    while (!few.isEmpty() && together(few).size() < FEWEST && !told.isEmpty()) {
      few.add(told.remove(told.size() - 1));
    }
    if (!few.isEmpty()) {
      told.add(together(few));
    }
    return isTold() && told.size() > 1 ? told : List.of();
  }

  private static Group together(List<Group> groups) {
    Map<Wish, Integer> wishes = new EnumMap<>(Wish.class);
    groups.forEach(
        group -> group.wishes().forEach((wish, n) -> wishes.merge(wish, n, Integer::sum)));
    return new Group(Optional.empty(), wishes);
  }
}
