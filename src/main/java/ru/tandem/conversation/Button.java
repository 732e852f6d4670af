package ru.tandem.conversation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A button under a screen. A press carries its action and arguments in at most 64 bytes, so that it
 * works after any restart; a link opens a page; a contact button sends the person's own phone.
 */
public record Button(Text label, String data, String url, boolean contact) {

  private static final int LONGEST_DATA = 64;

  /** Before the action: the answer leaves the pressed message as it is. */
  static final String BELOW = "+";

  public static Button press(Text label, String action, Object... arguments) {
    String data =
        arguments.length == 0
            ? action
            : action
                + Arrays.stream(arguments)
                    .map(String::valueOf)
                    .collect(Collectors.joining(":", ":", ""));
    return carrying(label, data);
  }

  private static Button carrying(Text label, String data) {
    if (data.getBytes(StandardCharsets.UTF_8).length > LONGEST_DATA) {
      throw new IllegalArgumentException("too long for a button: " + data);
    }
    return new Button(label, data, null, false);
  }

  /**
   * The same button, whose answer comes below: for a list that is to be worked through, one button
   * after another.
   */
  public Button below() {
    boolean same = data == null || data.startsWith(BELOW);
    return same ? this : carrying(label, BELOW + data);
  }

  /** A press whose label is the message of that key. */
  public static Button press(String key, String action, Object... arguments) {
    return press(Text.of(key), action, arguments);
  }

  /** The same button under another name. */
  Button labelled(Text other) {
    return new Button(other, data, url, contact);
  }

  public static Button link(Text label, String url) {
    return new Button(label, null, url, false);
  }

  public static Button contact(Text label) {
    return new Button(label, null, null, true);
  }

  /** The way back to where I stand. */
  public static Button home() {
    return press("conversation.menu", Home.ACTION);
  }
}
