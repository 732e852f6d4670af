package ru.tandem.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * A second opinion by another algorithm: every place of a mentor is a column of its own, the levels
 * are packed into one number. It works for up to eight mentees only: doubles count to 2^53.
 */
final class HungarianOptimum {

  /** How far apart two totals can be on each level with eight mentees; the order of the levels. */
  private static final long[] RANGE = {8, 8, 48, 8, 24, 48, 8 * 239, 120, 8};

  private static final double FORBIDDEN = 1L << 52;

  private final SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

  private HungarianOptimum() {}

  static long weigh(Price price) {
    long weight = 0;
    for (Level level : Level.values()) {
      weight = weight * (RANGE[level.ordinal()] + 1) + price.amount(level);
    }
    return weight;
  }

  static long of(Situation all) {
    return new HungarianOptimum().solve(all);
  }

  private long solve(Situation all) {
    List<double[]> columns = new ArrayList<>();
    for (MentorProfile mentor : all.mentors()) {
      for (int place = mentor.standing() + 1; place <= mentor.capacity(); place++) {
        columns.add(column(all, mentor, Objective.ofLoad(place)));
      }
    }
    for (int i = 0; i < all.mentees().size(); i++) {
      columns.add(all.mentees().stream().mapToDouble(m -> weigh(Objective.UNPAIRED)).toArray());
    }
    HashSet<Integer> rows = new HashSet<>();
    HashSet<Integer> places = new HashSet<>();
    int size = columns.size();
    for (int i = 0; i < size; i++) {
      rows.add(i);
      places.add(size + i);
      graph.addVertex(i);
      graph.addVertex(size + i);
    }
    for (int row = 0; row < size; row++) {
      for (int i = 0; i < size; i++) {
        double weight = row < all.mentees().size() ? columns.get(i)[row] : 0;
        graph.setEdgeWeight(graph.addEdge(row, size + i), weight);
      }
    }
    return (long)
        new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, places)
            .getMatching()
            .getWeight();
  }

  private static double[] column(Situation all, MentorProfile mentor, Price load) {
    return all.mentees().stream()
        .mapToDouble(
            mentee ->
                Handbook.allowed(all, mentor, mentee)
                    ? weigh(Objective.of(all, mentor, mentee).plus(load))
                    : FORBIDDEN)
        .toArray();
  }
}
