package ru.tandem.people;

/** Whether the bot's messages arrive. */
public enum Reachability {
  REACHABLE,
  /** The person pressed /stop: asked for silence, and can come back by /start. */
  STOPPED,
  /** The messenger refuses: the person blocked the bot or deleted the account. */
  BLOCKED
}
