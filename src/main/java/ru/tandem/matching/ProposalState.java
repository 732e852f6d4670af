package ru.tandem.matching;

import java.util.Set;

/** How far a proposal of a pair has come. */
public enum ProposalState {
  /** Seen by the curators and the council of mentors, and replaced by every new search. */
  DRAFT,
  /** The curator has said yes; both sides are asked. */
  OFFERED,
  /** Both sides have said yes. */
  AGREED,
  /** One side has said no. */
  REFUSED,
  /** The curator took it back, or somebody is no longer there. */
  WITHDRAWN,
  /** They worked together; that is over. */
  ENDED;

  /** What a new search goes around. */
  public static final Set<ProposalState> STANDING = Set.of(OFFERED, AGREED);
}
