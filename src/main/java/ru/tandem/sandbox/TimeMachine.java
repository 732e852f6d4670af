package ru.tandem.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Moves the clock of the whole application. On the way everything happens that falls due. */
public interface TimeMachine {

  Instant now();

  /** In which zone the page shows the time and means a date. */
  ZoneId zone();

  void advance(Duration by);

  void to(LocalDateTime when);

  /** To the next moment at which something falls due. */
  void next();
}
