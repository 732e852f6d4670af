package ru.tandem.papers;

import java.util.List;

/**
 * One line of a table.
 *
 * @param number as the program counts that made the file, from 1
 * @param cells texts without spaces around them; numbers and dates of a workbook as plain numbers
 */
public record TableLine(int number, List<String> cells) {

  public TableLine {
    cells = List.copyOf(cells);
  }

  /** The text in that column, from 0; empty where the line is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
