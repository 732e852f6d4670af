package ru.tandem.programmes.bot;

import ru.tandem.programmes.Programme;

/** Whom a feature tells that a season ends on another day. */
public interface HearsOfMove {

  /** How many people they are. */
  int hear(Programme programme);
}
