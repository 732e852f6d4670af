package ru.tandem.schools;

import java.time.LocalDate;

/**
 * Days one after another.
 *
 * @param last inclusive
 */
public record DaySpan(LocalDate first, LocalDate last) {

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
