package ru.tandem.tandems;

/** What somebody in a tandem may ask of the curator. */
public enum RequestKind {
  PAUSE,
  END,
  ANOTHER_MENTOR
}
