package ru.tandem.sandbox;

/** Hears how far a stage has got. */
@FunctionalInterface
public interface Progress {

  /** {@code share} of the whole, 0 to 1, and what is being acted now. */
  void reached(double share, String text);
}
