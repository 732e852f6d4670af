package ru.tandem.schools.calendar;

import java.util.List;

/** Lines of a calendar that could not be understood, each with the reason. */
public final class Unclear extends RuntimeException {

  /** More of them help nobody. */
  static final int MOST = 5;

  /**
   * One of them.
   *
   * @param reason as in the message {@code schools.calendar.unclear.<reason>}
   * @param part what of the line is meant; empty for all of it
   */
  public record Line(String line, String reason, String part) {}

  private final transient List<Line> lines;

  Unclear(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  public List<Line> lines() {
    return lines;
  }

  /** The first of them. */
  public String line() {
    return lines.get(0).line();
  }
}
