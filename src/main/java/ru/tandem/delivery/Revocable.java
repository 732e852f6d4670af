package ru.tandem.delivery;

/**
 * What a transaction keeps in memory until its commit. It is asked before each of several acts, so
 * that one which is refused leaves nothing in it.
 */
public interface Revocable {

  /** Brings back what is kept now. */
  Runnable mark();
}
