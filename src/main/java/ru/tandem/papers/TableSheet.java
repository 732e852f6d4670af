package ru.tandem.papers;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a workbook, or a whole text file.
 *
 * @param name as on its tab; empty for a text file
 * @param lines those in which anything stands
 * @param merged cells that are one to the eye; only the first of each holds a text
 * @param hidden columns, from 0, that the eye does not see
 * @param unseen whether the eye does not see the whole sheet; of such a one only the name is read
 */
public record TableSheet(
    String name,
    List<TableLine> lines,
    List<MergedCells> merged,
    Set<Integer> hidden,
    boolean unseen) {

  public TableSheet {
    lines = List.copyOf(lines);
    merged = List.copyOf(merged);
    hidden = Set.copyOf(hidden);
  }

  public TableSheet(String name, List<TableLine> lines) {
    this(name, lines, List.of(), Set.of(), false);
  }

  static TableSheet unseen(String name) {
    return new TableSheet(name, List.of(), List.of(), Set.of(), true);
  }
}
