package ru.tandem.gatherings;

/** Why somebody does not come, or was not there. Nobody has to say. */
public enum Absence {
  ILL,
  BUSY,
  FAR,
  FORGOTTEN,
  OTHER
}
