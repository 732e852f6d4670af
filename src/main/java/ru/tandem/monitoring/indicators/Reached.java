package ru.tandem.monitoring.indicators;

/** How far those have come whom an indicator counts. */
public enum Reached {
  ACCEPTED,
  /** Have worked with somebody. */
  PAIRED,
  /** Have held a meeting. */
  MET,
  /** Have gone the full cycle. */
  FULL
}
