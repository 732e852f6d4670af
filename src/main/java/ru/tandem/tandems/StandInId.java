package ru.tandem.tandems;

/** Which time of somebody in a mentor's place. */
public record StandInId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
