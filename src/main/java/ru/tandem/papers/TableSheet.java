package ru.tandem.papers;

import java.util.List;

/**
 * One sheet of a workbook, or a whole text file.
 *
 * @param name as on its tab; empty for a text file
 * @param lines those in which anything stands
 */
public record TableSheet(String name, List<TableLine> lines) {

  public TableSheet {
    lines = List.copyOf(lines);
  }
}
