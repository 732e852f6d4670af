package ru.tandem.tandems;

import java.util.List;

/** Why a tandem came to its end, as the target model has it. Nobody is to blame in any case. */
public enum EndCause {
  /** The season is over, or the plan is done. */
  DONE,
  /** A mentor or a mentee wished it. */
  ASKED,
  ANOTHER_MENTOR,
  /** The mentor is one no longer. */
  RELEASED,
  /** Both sides together. */
  MUTUAL,
  /** It has not come to work, and the curator ended it. */
  NOT_WORKING,
  /** Something from outside. */
  CIRCUMSTANCES,
  /** A guardian of a minor is against it. */
  FAMILY;

  /** Those a curator may give as the reason. */
  public static final List<EndCause> OF_CURATOR =
      List.of(MUTUAL, ASKED, NOT_WORKING, CIRCUMSTANCES, DONE);
}
