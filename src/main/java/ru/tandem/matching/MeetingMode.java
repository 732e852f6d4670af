package ru.tandem.matching;

import java.util.Locale;

/** How two people can meet; whoever is ready for both has both. */
public enum MeetingMode {
  OFFLINE,
  ONLINE;

  /** As the answer to the questionnaire is written. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
