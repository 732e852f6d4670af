package ru.tandem.tandems;

/** Which letter. */
public record LetterId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
