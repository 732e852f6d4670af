package ru.tandem.matching;

import java.util.Locale;

/**
 * The objective, the most important first. Each level is a sum over the whole result, and less is
 * better; what is wished for counts as a negative price.
 */
public enum Level {
  /** How many mentees are left without a mentor. */
  UNPAIRED,
  /** How many pairs chose each other. */
  MUTUAL,
  /** Among these, the sum of both ranks: a first choice is 1. */
  MUTUAL_RANK,
  /** How many pairs were chosen by one side only. */
  ONE_SIDED,
  /** Among these, the sum of the ranks. */
  ONE_SIDED_RANK,
  /** How often one side named the other: who could help counts 2, with whom it was easy 1. */
  NAMED,
  /** The points of {@link Fit}. */
  FIT,
  /** The sum of the squares of the mentors' loads, so that even is better than uneven. */
  LOAD,
  /** How many good earlier pairs go on. */
  KEPT;

  /** The message that tells the curator what a change costs on this level. */
  public String key() {
    return "matching.cost." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
