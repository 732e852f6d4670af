package ru.tandem.delivery;

/** Who overtakes whom on the way out: the earlier constant goes first. */
public enum Urgency {
  /** An answer to what the person has just done, or an alert: at once, at any hour. */
  INTERACTIVE,
  /** Bound to a time: in waking hours, before broadcasts. */
  REMINDER,
  /** Can wait: in waking hours, and for a minor put together into one message a day. */
  BROADCAST
}
