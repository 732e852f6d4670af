package ru.tandem.delivery;

import ru.tandem.delivery.Message.Key;

/** The menu itself among other messages: no key under it leads to it. */
public class Menu {

  /** What the key to the menu does. */
  public static final String ACTION = "home";

  /** What the last key under the menu does, and none under anything else. */
  public static final String LAST = "language";

  private Menu() {}

  static boolean is(Message message) {
    return message.keys().stream().flatMap(row -> row.stream()).anyMatch(key -> does(key, LAST));
  }

  static boolean isTheWayTo(Key key) {
    return does(key, ACTION);
  }

  private static boolean does(Key key, String action) {
    return action.equals(key.data());
  }
}
