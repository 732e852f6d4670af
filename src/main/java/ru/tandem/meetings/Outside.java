package ru.tandem.meetings;

/** Why a time is not one at which a school lets its people meet by itself. */
public enum Outside {
  DAY_OFF,
  LESSONS,
  /** It would begin in quiet hours, or last into them. */
  QUIET,
  /** The same by the clock of somebody who lives elsewhere. */
  NIGHT
}
