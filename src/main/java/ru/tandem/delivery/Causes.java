package ru.tandem.delivery;

/** Causes of failures, as long as their column. */
final class Causes {

  private static final int LONGEST = 500;

  private Causes() {}

  static String cut(String cause) {
    return cause == null || cause.length() <= LONGEST ? cause : cause.substring(0, LONGEST);
  }
}
