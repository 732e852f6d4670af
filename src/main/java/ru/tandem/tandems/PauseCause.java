package ru.tandem.tandems;

/** Why a tandem rests. */
public enum PauseCause {
  ASKED,
  /** A curator lets them rest: it is for the curator to end it, or for the calendar. */
  CURATOR,
  /** A guardian wishes a minor to rest: it is for the guardian to end it, or for the calendar. */
  GUARDIAN,
  /** A consent was withdrawn: nothing goes on without it. */
  CONSENT,
  /** A consent has come to its end by itself, as on a birthday: it has to be given anew. */
  LAPSED,
  /** It is not sure that whoever gave a consent might give it. */
  DOUBTED;

  /** A consent is missing: nothing goes on without it. */
  public boolean isConsent() {
    return this == CONSENT || this == LAPSED || this == DOUBTED;
  }
}
