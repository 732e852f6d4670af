package ru.tandem.monitoring;

import java.time.Instant;
import ru.tandem.programmes.Programme;

/** What is written down of each programme every night. */
interface NightlyNote {

  /**
   * Reads, and writes nothing.
   *
   * @return notes down what was seen, in a transaction that writes
   */
  Runnable see(Programme programme, Instant at);
}
