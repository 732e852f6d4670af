package ru.tandem.monitoring.bot;

/** What a line of the digest is about: one matter, one line. */
enum LineKind {
  /** All who stand too long at a step; the number is that of the step. */
  STUCK,
  /** All who owe one of the surveys; the number is that of the survey. */
  SURVEY,
  /** A pair that needs a look; the number is its id. */
  PAIR,
  /** Somebody who feels unsafe, in however many pairs; the number is the person's id. */
  PERSON;

  String matter(long number) {
    return this + ":" + number;
  }
}
