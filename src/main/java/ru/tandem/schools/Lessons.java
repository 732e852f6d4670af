package ru.tandem.schools;

import java.time.LocalTime;

/**
 * When lessons are held on a day.
 *
 * @param to exclusive
 */
public record Lessons(LocalTime from, LocalTime to) {

  public boolean contains(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }
}
