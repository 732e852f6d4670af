package ru.tandem.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code parse_mode=HTML} and refuses what the real server refuses, in its words. */
final class HtmlText {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("span", "spoiler"),
          Map.entry("tg-emoji", "custom_emoji"),
          Map.entry("a", "text_link"),
          Map.entry("pre", "pre"),
          Map.entry("code", "code"),
          Map.entry("blockquote", "blockquote"));
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+)))?");
  private static final Pattern CHARACTER =
      Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));?");

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Markup.Entity> entities = new ArrayList<>();
  private final Deque<Tag> open = new ArrayDeque<>();
  private int at;

  private record Tag(String name, int offset, Map<String, String> attributes) {}

  private HtmlText(String source) {
    this.source = source;
  }

  static Markup parse(String source) {
    return source.indexOf('<') < 0 && source.indexOf('&') < 0
        ? Markup.plain(source)
        : new HtmlText(source).read();
  }

  private Markup read() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '&') {
        character();
      } else if (c != '<') {
        text.append(c);
        at++;
      } else if (source.startsWith("</", at)) {
        endTag();
      } else {
        startTag();
      }
    }
    if (!open.isEmpty()) {
      throw wrong("Can't find end tag corresponding to start tag \"" + open.peek().name + "\"");
    }
    return Markup.of(text.toString(), entities);
  }

  private void character() {
    Matcher matcher = CHARACTER.matcher(source).region(at, source.length());
    if (!matcher.lookingAt()) {
      text.append('&');
      at++;
      return;
    }
    text.append(decoded(matcher));
    at = matcher.end();
  }

  private static String decoded(Matcher matcher) {
    if (matcher.group(3) != null) {
      return switch (matcher.group(3)) {
        case "lt" -> "<";
        case "gt" -> ">";
        case "amp" -> "&";
        default -> "\"";
      };
    }
    boolean decimal = matcher.group(1) != null;
    int code = Integer.parseInt(matcher.group(decimal ? 1 : 2), decimal ? 10 : 16);
    return code > 0 && Character.isValidCodePoint(code)
        ? Character.toString(code)
        : matcher.group();
  }

  private void startTag() {
    int begin = at;
    int end = closing(begin);
    if (end < 0) {
      throw wrongAt("Unclosed start tag", begin);
    }
    String inside = source.substring(begin + 1, end);
    int nameEnd = nameEnd(inside);
    String name = inside.substring(0, nameEnd).toLowerCase(Locale.ROOT);
    if (!TYPES.containsKey(name)) {
      throw wrongAt("Unsupported start tag \"" + name + "\"", begin);
    }
    Map<String, String> attributes = attributes(inside.substring(nameEnd));
    if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
      throw wrongAt("Tag \"span\" must have class \"tg-spoiler\"", begin);
    }
    open.push(new Tag(name, text.length(), attributes));
    at = end + 1;
  }

  /** The bracket that closes the tag; those inside quotes do not count. */
  private int closing(int begin) {
    char quote = 0;
    for (int i = begin + 1; i < source.length(); i++) {
      char c = source.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i;
      } else if ((c == '"' || c == '\'') && source.lastIndexOf('=', i) > begin) {
        quote = c;
      }
    }
    return -1;
  }

  private static int nameEnd(String inside) {
    int i = 0;
    while (i < inside.length() && !Character.isWhitespace(inside.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Map<String, String> attributes(String source) {
    Map<String, String> attributes = new HashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(source);
    while (matcher.find()) {
      String value = null;
      for (int group = 2; group <= 4 && value == null; group++) {
        value = matcher.group(group);
      }
      String name = matcher.group(1).toLowerCase(Locale.ROOT);
      attributes.put(
          name, value == null ? "" : CHARACTER.matcher(value).replaceAll(HtmlText::safe));
    }
    return attributes;
  }

  private static String safe(java.util.regex.MatchResult result) {
    return Matcher.quoteReplacement(decoded((Matcher) result));
  }

  private void endTag() {
    int begin = at;
    if (open.isEmpty()) {
      throw wrongAt("Unexpected end tag", begin);
    }
    int end = source.indexOf('>', begin);
    if (end < 0) {
      throw wrongAt("Unclosed end tag", begin);
    }
    String name = source.substring(begin + 2, end).strip().toLowerCase(Locale.ROOT);
    Tag tag = open.pop();
    if (!name.isEmpty() && !name.equals(tag.name)) {
      String unmatched = "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\"";
      throw wrong(unmatched.formatted(bytes(begin), tag.name, name));
    }
    mark(tag);
    at = end + 1;
  }

  private void mark(Tag tag) {
    int length = text.length() - tag.offset;
    String type = TYPES.get(tag.name);
    String url = type.equals("text_link") ? tag.attributes.get("href") : null;
    if (length == 0 || type.equals("text_link") && url == null) {
      return;
    }
    String language = null;
    if (type.equals("pre") && !entities.isEmpty()) {
      Markup.Entity last = entities.get(entities.size() - 1);
      if (last.type().equals("code") && last.offset() == tag.offset && last.length() == length) {
        language = entities.remove(entities.size() - 1).language();
      }
    }
    if (type.equals("code") && tag.attributes.getOrDefault("class", "").startsWith("language-")) {
      language = tag.attributes.get("class").substring("language-".length());
    }
    entities.add(new Markup.Entity(type, tag.offset, length, url, language));
  }

  private int bytes(int offset) {
    return source.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
  }

  private Refusal wrongAt(String why, int offset) {
    return wrong(why + " at byte offset " + bytes(offset));
  }

  private static Refusal wrong(String why) {
    return Refusal.badRequest("can't parse entities: " + why);
  }
}
