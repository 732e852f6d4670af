package ru.tandem.schools;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days one after another.
 *
 * @param last inclusive
 */
public record DaySpan(LocalDate first, LocalDate last) {

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** How many, both ends counted. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
