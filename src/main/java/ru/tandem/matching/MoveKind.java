package ru.tandem.matching;

import java.util.Set;

/** What a curator does with the pairs of a programme. */
public enum MoveKind {
  /** A search, by which all that is not locked is laid anew. */
  SEARCH(true),
  /** Those who waited were tried again by themselves; no hand has done it. */
  AGAIN(true),
  /** A mentee was given a certain mentor. */
  SETTLE(true),
  /** Two pairs have exchanged their mentors. */
  SWAP(true),
  FORBID(true),
  ALLOW(true),
  LOCK(true),
  UNLOCK(true),
  /** People have been asked: that cannot be unsaid, only taken back aloud. */
  APPROVE(false),
  WITHDRAW(false);

  /** Those for which the pairs are laid anew by what is known then. */
  static final Set<MoveKind> SEARCHING = Set.of(SEARCH, SETTLE, FORBID);

  private final boolean quiet;

  MoveKind(boolean quiet) {
    this.quiet = quiet;
  }

  /** Nobody but curators has heard of it, so it can be taken back without a word. */
  public boolean isQuiet() {
    return quiet;
  }
}
