package ru.tandem.sandbox;

import java.util.List;

/** What a visitor of the page wants cannot be done: the page has words of its own for the code. */
final class Impossible extends RuntimeException {

  final String code;
  final List<Object> details;

  Impossible(String code, String why, Object... details) {
    super(why, null, false, false);
    this.code = code;
    this.details = List.of(details);
  }
}
