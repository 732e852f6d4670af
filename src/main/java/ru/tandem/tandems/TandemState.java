package ru.tandem.tandems;

/** How far a tandem has come. */
public enum TandemState {
  /** Both sides have said yes; they have not met yet. */
  FORMED,
  /** They have met. */
  ACTIVE,
  PAUSED,
  ENDED
}
