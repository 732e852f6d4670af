package ru.tandem.config;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messenger refuses a whole message for one stray bracket, so it is found at the start. */
final class Markup {

  private static final Pattern MARK = Pattern.compile("<(/?)([^>]*)>?|&(?!(amp|lt|gt);)");

  private Markup() {}

  static boolean isSound(String text) {
    Deque<String> open = new ArrayDeque<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      String tag = mark.group(2);
      if (tag == null || !mark.group().endsWith(">") || !(tag.equals("b") || tag.equals("i"))) {
        return false;
      }
      if (mark.group(1).isEmpty()) {
        open.push(tag);
      } else if (!tag.equals(open.poll())) {
        return false;
      }
    }
    return open.isEmpty();
  }
}
