package ru.tandem.settings;

import java.util.Collection;

/** Tandem cannot run with what the environment says; each line names one setting. */
class WrongSettings extends RuntimeException {

  private final String waysOn;

  WrongSettings(Collection<String> mistakes, Collection<String> waysOn) {
    super(String.join(System.lineSeparator(), mistakes));
    this.waysOn = String.join(System.lineSeparator(), waysOn);
  }

  String waysOn() {
    return waysOn;
  }
}
