package ru.tandem.monitoring.figures;

import java.util.List;

/**
 * A draft of strengths, weaknesses, opportunities and threats, by a stated rule: a mean of 8 or
 * more is a strength; 5 or less, or 2 below what was expected, a weakness; what at least six of ten
 * want is an opportunity; and each weakness threatens something. The curator finishes it.
 */
public record Swot(List<Line> strengths, List<Line> weaknesses, List<Line> opportunities) {

  private static final double STRENGTH_FROM = 8;
  private static final double WEAKNESS_TO = 5;
  private static final double BELOW = -2;
  private static final int WANTED_FROM = 60;

  static Swot of(List<SideReport> sides) {
    List<Line> measures = sides.stream().flatMap(side -> side.expected().stream()).toList();
    return new Swot(
        measures.stream().filter(line -> !isWeak(line) && line.second() >= STRENGTH_FROM).toList(),
        measures.stream().filter(Swot::isWeak).toList(),
        sides.stream()
            .flatMap(side -> side.outcomes().stream())
            .filter(line -> !line.satisfaction() && line.sums().percent() >= WANTED_FROM)
            .toList());
  }

  private static boolean isWeak(Line line) {
    boolean compared = line.key().kind() == FigureKey.Kind.EXPECTED;
    return line.second() <= WEAKNESS_TO || compared && line.change() <= BELOW;
  }
}
