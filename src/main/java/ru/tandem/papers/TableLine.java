package ru.tandem.papers;

import java.util.List;
import java.util.Map;

/**
 * One line of a table.
 *
 * @param number as the program counts that made the file, from 1
 * @param cells texts without spaces around them; numbers and dates of a workbook as plain numbers,
 *     counted from 1900 whichever way the workbook counts
 * @param broken the parts of those cells in which a line ends
 * @param hidden whether the eye does not see it in the program that made the file
 */
public record TableLine(
    int number, List<String> cells, Map<Integer, List<String>> broken, boolean hidden) {

  public TableLine {
    cells = List.copyOf(cells);
    broken = Map.copyOf(broken);
  }

  public TableLine(int number, List<String> cells) {
    this(number, cells, Map.of(), false);
  }

  /** The text in that column, from 0; empty where the line is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The same, line by line as it stands in the cell; nothing where the cell is empty. */
  public List<String> parts(int column) {
    String whole = cell(column);
    return whole.isEmpty() ? List.of() : broken.getOrDefault(column, List.of(whole));
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
