package ru.tandem.matching;

/** Why two people are not to be proposed to each other. */
public enum ForbiddenCause {
  CURATOR,
  /** One of them has said no to a proposal. */
  REFUSED,
  /** They worked together and parted early; holds in later seasons too. */
  FAILED
}
