package ru.tandem.schools.calendar;

/** Why a line is not taken. */
final class Refusal extends RuntimeException {

  /** In the messages as {@code schools.calendar.unclear.<reason>}. */
  enum Reason {
    /** Nobody can tell whether it is a term or holidays. */
    WHAT,
    NO_DAY,
    NO_DAYS,
    REVERSED,
    /** It begins and does not end, or the reverse. */
    HALF,
    LIST_OR_SPAN,
    /** A number is left of which nobody knows what it is. */
    REST,
    /** A word that changes what the rest means. */
    BUT,
    /** Holidays where terms are asked for, or the reverse. */
    OTHER_KIND,
    HOURS,
    REPEATS
  }

  private final transient Reason reason;
  private final transient String part;

  Refusal(Reason reason, String part) {
    super(reason.name());
    this.reason = reason;
    this.part = part;
  }

  Reason reason() {
    return reason;
  }

  /** What of the line is meant; empty for all of it. */
  String part() {
    return part;
  }
}
