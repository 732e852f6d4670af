package ru.tandem.meetings;

/** Which question to a guardian. */
public record GuardianWordId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
