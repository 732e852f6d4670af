package ru.tandem.questionnaires;

/** Which response. */
public record ResponseId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
