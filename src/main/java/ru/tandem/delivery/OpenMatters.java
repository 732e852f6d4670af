package ru.tandem.delivery;

import java.time.Instant;

/** Who knows whether what waits to be said is still worth saying. */
public interface OpenMatters {

  /**
   * @param since when it was put into the outbox
   */
  boolean isOpen(long chatId, Matter matter, Instant since);
}
