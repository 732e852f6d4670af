package ru.tandem.papers;

/**
 * Cells that are one to the eye.
 *
 * @param top number of the first line, as in {@link TableLine}
 * @param left the first column, from 0
 */
public record MergedCells(int top, int bottom, int left, int right) {

  public boolean holds(int line, int column) {
    return line >= top && line <= bottom && column >= left && column <= right;
  }
}
