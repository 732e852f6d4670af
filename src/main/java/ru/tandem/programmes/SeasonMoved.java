package ru.tandem.programmes;

import java.time.LocalDate;

/**
 * The first or the last day of a season is another one from now on.
 *
 * @param ended its last day before
 */
public record SeasonMoved(ProgrammeId programme, LocalDate ended) {

  /** Who hears of it first, and what follows for everybody's calendar. */
  public static final int NEWS = 10;

  public static final int CALENDARS = 20;
}
