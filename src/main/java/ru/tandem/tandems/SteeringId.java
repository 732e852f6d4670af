package ru.tandem.tandems;

/** Which act of a curator. */
public record SteeringId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
