package ru.tandem.delivery;

/** Somebody who is at work as long as the process lives, or the process is half dead. */
public interface AtWork {

  /** What is not done any more; an empty text while all is well. Answers at once. */
  String missing();
}
