package ru.tandem.alumni;

/** Which intent. */
public record IntentId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
