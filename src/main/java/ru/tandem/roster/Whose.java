package ru.tandem.roster;

import java.util.Locale;

/** Of whom a heading speaks. */
enum Whose {
  CHILD,
  MOTHER,
  FATHER,
  PARENT,
  /** A grown-up who may himself be the person of the list. */
  STAFF,
  /** Whoever filled in a form. */
  ASKED,
  NOBODY;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isGuardian() {
    return this == MOTHER || this == FATHER || this == PARENT;
  }

  /**
   * What is said of one of these is said of the person of the list, unless it is said of another.
   */
  boolean isLoose() {
    return this == STAFF || this == ASKED || this == NOBODY;
  }
}
