package ru.tandem.tandems;

/** Why a tandem rests. */
public enum PauseCause {
  ASKED,
  /** A guardian wishes a minor to rest: it is for the guardian to end it, or for the calendar. */
  GUARDIAN,
  /** A consent was withdrawn: nothing goes on without it. */
  CONSENT
}
