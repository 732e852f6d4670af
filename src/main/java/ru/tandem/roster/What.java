package ru.tandem.roster;

import java.util.Locale;

/** What a word of a heading speaks of. */
enum What {
  NAME,
  SURNAME,
  FIRST_NAME,
  PATRONYMIC,
  PHONE,
  BORN,
  CLASS,
  LIST,
  /** Something that is not kept. */
  OTHER,
  /** Nothing. */
  PASSING,
  /** From here on it only shows how to write. */
  EXAMPLE;

  String key() {
    String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return this == EXAMPLE ? "examples" : key;
  }

  boolean isOfName() {
    return this == NAME || this == SURNAME || this == FIRST_NAME || this == PATRONYMIC;
  }
}
