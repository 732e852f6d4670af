package ru.tandem.gatherings;

/** What an invited person says. */
public enum Rsvp {
  YES,
  NO,
  UNSURE
}
