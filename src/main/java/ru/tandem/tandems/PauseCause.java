package ru.tandem.tandems;

/** Why a tandem rests. */
public enum PauseCause {
  ASKED,
  /** A consent was withdrawn: nothing goes on without it. */
  CONSENT
}
