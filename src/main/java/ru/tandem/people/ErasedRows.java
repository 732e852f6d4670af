package ru.tandem.people;

/** How much of what was stored is gone. */
public final class ErasedRows {

  private int count;

  public void add(int rows) {
    count += rows;
  }

  public int count() {
    return count;
  }
}
