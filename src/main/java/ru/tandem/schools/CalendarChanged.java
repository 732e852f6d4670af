package ru.tandem.schools;

import java.time.LocalDate;

/**
 * The school has entered other days off, terms or lesson hours.
 *
 * @param before its calendar as it was
 * @param now and as it is
 */
public record CalendarChanged(SchoolId school, SchoolCalendar before, SchoolCalendar now) {

  /** The school rests on that day, and did not before: whoever called people then may not know. */
  public boolean isNewDayOff(LocalDate day) {
    return now.isDayOff(day) && !before.isDayOff(day);
  }
}
