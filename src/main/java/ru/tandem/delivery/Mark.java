package ru.tandem.delivery;

/**
 * What is to be written about a parcel.
 *
 * @param then what may happen only when it is written for good
 */
record Mark(State state, Held held, long messageId, String cause, Runnable then) {

  enum State {
    SENT,
    REFUSED,
    TRIED
  }

  private static final Runnable NOTHING = () -> {};

  static Mark sent(Held held, long messageId, Runnable then) {
    return new Mark(State.SENT, held, messageId, null, then);
  }

  static Mark refused(Held held, String cause) {
    return new Mark(State.REFUSED, held, 0, Cause.cut(cause), NOTHING);
  }

  static Mark tried(Held held, String cause) {
    return new Mark(State.TRIED, held, 0, Cause.cut(cause), NOTHING);
  }
}
