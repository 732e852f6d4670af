package ru.tandem.sandbox;

/**
 * Says whether the bot has nothing left to do. Look at what has come in before what must go out:
 * the one becomes the other.
 */
@FunctionalInterface
public interface Quiet {

  /** Nothing that came in is unhandled, nothing that must go out is unsent. */
  boolean quiet();
}
