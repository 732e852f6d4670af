package ru.tandem.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** Reads one start tag, letter by letter, as the real server does. */
final class HtmlTag {

  private final String source;
  private final int begin;
  private final Map<String, String> attributes = new HashMap<>();
  private String name;
  private int at;

  HtmlTag(String source, int begin) {
    this.source = source;
    this.begin = begin;
    this.at = begin + 1;
  }

  String name() {
    return name;
  }

  /** Where the text goes on. */
  int end() {
    return at;
  }

  String attribute(String wanted) {
    return attributes.get(wanted);
  }

  HtmlTag read() {
    name = word(c -> !Character.isWhitespace(c) && c != '>').toLowerCase(Locale.ROOT);
    if (isOver()) {
      throw wrong("Unclosed start tag", begin);
    }
    if (!HtmlText.TYPES.containsKey(name)) {
      throw wrong("Unsupported start tag \"" + name + "\"", begin);
    }
    skipSpace();
    while (!isOver() && source.charAt(at) != '>') {
      attribute();
      skipSpace();
    }
    refuseIfOver();
    at++;
    if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
      throw wrong("Tag \"span\" must have class \"tg-spoiler\"", begin);
    }
    return this;
  }

  private void attribute() {
    String key = word(c -> !Character.isWhitespace(c) && "=>/\"'".indexOf(c) < 0);
    if (key.isEmpty()) {
      throw wrong("Empty attribute name in the tag \"" + name + "\"", begin);
    }
    skipSpace();
    refuseIfOver();
    String value = "";
    if (source.charAt(at) == '=') {
      at++;
      skipSpace();
      refuseIfOver();
      value = value();
    }
    attributes.put(key.toLowerCase(Locale.ROOT), value);
  }

  private String value() {
    char quote = source.charAt(at);
    if (quote != '"' && quote != '\'') {
      return bareValue();
    }
    at++;
    String value = word(c -> c != quote);
    if (isOver()) {
      throw wrong("Unclosed start tag", begin);
    }
    at++;
    return HtmlText.decode(value);
  }

  private String bareValue() {
    int from = at;
    String value = word(c -> c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '-');
    if (isOver() || !Character.isWhitespace(source.charAt(at)) && source.charAt(at) != '>') {
      throw wrong("Unexpected end of name token", from);
    }
    return value;
  }

  private String word(IntPredicate letters) {
    int from = at;
    while (!isOver() && letters.test(source.charAt(at))) {
      at++;
    }
    return source.substring(from, at);
  }

  private void skipSpace() {
    word(Character::isWhitespace);
  }

  private boolean isOver() {
    return at >= source.length();
  }

  private void refuseIfOver() {
    if (isOver()) {
      throw wrong("Unclosed start tag \"" + name + "\"", begin);
    }
  }

  private Refusal wrong(String why, int offset) {
    return wrong(why, source, offset);
  }

  /** The real server counts bytes of UTF-8. */
  static Refusal wrong(String why, String source, int offset) {
    int bytes = source.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
    return Refusal.badRequest("can't parse entities: " + why + " at byte offset " + bytes);
  }
}
