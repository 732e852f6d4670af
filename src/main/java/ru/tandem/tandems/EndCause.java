package ru.tandem.tandems;

/** Why a tandem came to its end. Nobody is to blame in any case. */
public enum EndCause {
  /** The season is over. */
  DONE,
  ASKED,
  ANOTHER_MENTOR
}
