package ru.tandem.schools;

import java.time.DayOfWeek;

/**
 * When the curators of a school hear of its week.
 *
 * @param hour full, by the school's clock
 */
public record DigestHour(DayOfWeek day, int hour) {

  public static final DigestHour USUAL = new DigestHour(DayOfWeek.MONDAY, 9);
}
