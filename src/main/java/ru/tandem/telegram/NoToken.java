package ru.tandem.telegram;

/** Nobody said which bot this is. */
class NoToken extends RuntimeException {

  NoToken() {
    super("no token");
  }
}
