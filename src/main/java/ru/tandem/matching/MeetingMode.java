package ru.tandem.matching;

/** How two people can meet; whoever is ready for both has both. */
public enum MeetingMode {
  IN_PERSON,
  ONLINE
}
