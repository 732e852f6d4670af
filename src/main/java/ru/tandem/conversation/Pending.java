package ru.tandem.conversation;

/**
 * A key that is still pressed until the transaction is over.
 *
 * @param pressId null when nothing was pressed
 * @param toast null for nothing to say
 */
record Pending(String pressId, String toast) {

  static final Pending NOTHING = new Pending(null, null);

  void letGo(Door door) {
    if (pressId != null) {
      door.answer(pressId, toast);
    }
  }
}
