package ru.tandem.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ru.tandem.papers.TableLine;
import ru.tandem.papers.TableSheet;

/** Brothers and sisters below each other may have one cell for their parents. */
final class WithMerged {

  private WithMerged() {}

  /** The line with what stands in a parent's cell that it shares with a line above. */
  static TableLine guardians(TableLine line, TableSheet table, Heading heading) {
    Set<Integer> places = new TreeSet<>(heading.places(Column.GUARDIAN));
    places.addAll(heading.places(Column.GUARDIAN_PHONE));
    List<String> cells = new ArrayList<>(line.cells());
    Map<Integer, List<String>> broken = new HashMap<>(line.broken());
    for (int place : places) {
      Optional<TableLine> above =
          line.cell(place).isEmpty() ? above(line, place, table) : Optional.empty();
      if (above.isPresent()) {
        while (cells.size() <= place) {
          cells.add("");
        }
        cells.set(place, above.get().cell(place));
        broken.put(place, above.get().parts(place));
      }
    }
    return new TableLine(line.number(), cells, broken, line.hidden());
  }

  private static Optional<TableLine> above(TableLine line, int place, TableSheet table) {
    return table.merged().stream()
        .filter(one -> one.holds(line.number(), place) && one.top() < line.number())
        .flatMap(one -> table.lines().stream().filter(top -> top.number() == one.top()))
        .findFirst();
  }
}
