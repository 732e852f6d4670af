package ru.tandem.conversation;

/**
 * A key that is still pressed until the transaction is over.
 *
 * @param pressed null when nothing was pressed
 * @param toast null for nothing to say
 */
record Pending(Incoming.Pressed pressed, String toast) {

  static final Pending NOTHING = new Pending(null, null);

  void letGo(Door door) {
    if (pressed != null) {
      door.answer(pressed.pressId(), toast);
    }
  }
}
