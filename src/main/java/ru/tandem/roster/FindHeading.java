package ru.tandem.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.tandem.papers.TableLine;
import ru.tandem.papers.TableSheet;

/**
 * Finds among the first lines of a sheet the one that is best understood as a heading. Two lines
 * may be one heading: what stands above several columns belongs to each of them.
 */
final class FindHeading {

  /** The heading stands among the first lines, under a title perhaps. */
  private static final int HIGHEST = 20;

  private static final int DEEPEST = 3;

  /**
   * @param first the line in which it begins, from 0
   * @param below the line under it
   */
  record Found(Heading heading, int first, int below) {}

  private final TableSheet sheet;
  private final RosterWords words;
  private Found best;

  private FindHeading(TableSheet sheet, RosterWords words) {
    this.sheet = sheet;
    this.words = words;
  }

  /** Empty when no line says where the names stand. */
  static Optional<Found> in(TableSheet sheet, RosterWords words) {
    FindHeading search = new FindHeading(sheet, words);
    for (int i = 0; i < Math.min(HIGHEST, sheet.lines().size()); i++) {
      search.tryFrom(i);
    }
    return Optional.ofNullable(search.best);
  }

  private void tryFrom(int first) {
    List<String> cells = sheet.lines().get(first).cells();
    for (int depth = 1; depth <= DEEPEST; depth++) {
      Heading heading = Heading.of(cells, words);
      int most = best == null ? 0 : best.heading().score();
      if (heading.score() > most && !isOfAnotherTable(first)) {
        best = new Found(heading, first, first + depth);
      }
      int next = first + depth;
      if (next >= sheet.lines().size()
          || !isLower(sheet.lines().get(next))
          || isTitle(cells, sheet.lines().get(next))) {
        return;
      }
      cells = joined(first, cells, sheet.lines().get(next));
    }
  }

  /** Whether people stand already between the heading that was found and this line. */
  private boolean isOfAnotherTable(int first) {
    return best != null
        && best.below() < first
        && sheet.lines().subList(best.below(), first).stream()
            .anyMatch(line -> FullName.cell(best.heading(), line).isName());
  }

  /** Whether such words stand in it as headings are made of. */
  private boolean isLower(TableLine line) {
    List<String> said = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    if (said.size() == 1 && !SchoolClass.title(said.get(0)).isEmpty()) {
      return false;
    }
    long ofHeading = said.stream().filter(cell -> words.meaning(cell).isOfHeading()).count();
    return ofHeading * 2 > said.size() && said.stream().noneMatch(FindHeading::isData);
  }

  /**
   * One cell above many, which is no group of columns: it begins with the first, or names a class.
   */
  private static boolean isTitle(List<String> cells, TableLine lower) {
    List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    long below = lower.cells().stream().filter(cell -> !cell.isEmpty()).count();
    return said.size() == 1
        && below > 1
        && (!cells.get(0).isEmpty() || !SchoolClass.in(said.get(0)).isEmpty());
  }

  /** A day or a phone. */
  static boolean isData(String cell) {
    return cell.replaceAll("\\D", "").length() >= 5;
  }

  private List<String> joined(int first, List<String> upper, TableLine lower) {
    List<String> joined = new ArrayList<>();
    String above = "";
    boolean open = false;
    for (int i = 0; i < Math.max(upper.size(), lower.cells().size()); i++) {
      String own = i < upper.size() ? upper.get(i) : "";
      boolean divided = !lower.cell(i).isEmpty();
      if (!own.isEmpty()) {
        above = own;
        open = divided;
      } else if (!isMerged(first, i) && !(open && divided)) {
        above = "";
      }
      joined.add(divided && !lower.cell(i).equals(own) ? above + " " + lower.cell(i) : own);
    }
    return joined.stream().map(String::strip).toList();
  }

  /** Whether the cell is one with those to the left of it. */
  private boolean isMerged(int first, int column) {
    int line = sheet.lines().get(first).number();
    return sheet.merged().stream().anyMatch(one -> one.holds(line, column) && one.left() < column);
  }
}
