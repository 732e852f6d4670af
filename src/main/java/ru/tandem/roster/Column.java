package ru.tandem.roster;

import java.util.Locale;

/** What of a list is kept; every other column is left out. */
public enum Column {
  NAME,
  SURNAME,
  FIRST_NAME,
  PATRONYMIC,
  CLASS,
  BORN,
  GUARDIAN,
  GUARDIAN_PHONE;

  boolean isOfGuardian() {
    return this == GUARDIAN || this == GUARDIAN_PHONE;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
