package ru.tandem.conversation;

import ru.tandem.people.Legible;

/**
 * What stands on a key. A messenger refuses a whole message for one key on which nothing stands.
 */
final class Label {

  private Label() {}

  /**
   * @param otherwise for words of which nothing is seen
   */
  static String of(String words, String otherwise) {
    String label = Legible.line(words);
    return label.isEmpty() ? otherwise : label;
  }
}
