package ru.tandem.roadmap;

/** Which action of a roadmap. */
public record ActionId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
