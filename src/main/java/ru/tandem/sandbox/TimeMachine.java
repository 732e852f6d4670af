package ru.tandem.sandbox;

import java.time.Instant;
import java.time.ZoneId;

/** Moves the clock of the whole application. On the way everything happens that falls due. */
public interface TimeMachine {

  Instant now();

  /** In which zone the page shows the time and means a date. */
  ZoneId zone();

  void to(Instant when);

  /**
   * To the next moment at which somebody is told something.
   *
   * @return false when nothing is to come: then nothing has moved
   */
  boolean next();
}
