package ru.tandem.programmes;

/** What of a feature has been built on the kind and the role model that a programme has. */
public interface KindSettled {

  /** It is too late to choose others. */
  boolean in(Programme programme);
}
