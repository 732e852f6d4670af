package ru.tandem.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code parse_mode=HTML} and refuses what the real server refuses, in its words. */
final class HtmlText {

  static final Map<String, String> TYPES =
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

  private static final Pattern CHARACTER =
      Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));?");

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Markup.Entity> entities = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private record Open(HtmlTag tag, int offset) {}

  private HtmlText(String source) {
    this.source = source;
  }

  static Markup parse(String source) {
    return source.indexOf('<') < 0 && source.indexOf('&') < 0
        ? Markup.plain(source)
        : new HtmlText(source).read();
  }

  static String decode(String value) {
    return CHARACTER.matcher(value).replaceAll(m -> Matcher.quoteReplacement(decoded(m)));
  }

  private Markup read() {
    while (at < source.length()) {
      int next = source.indexOf('<', at);
      text.append(decode(source.substring(at, next < 0 ? source.length() : next)));
      at = next < 0 ? source.length() : next;
      if (source.startsWith("</", at)) {
        endTag();
      } else if (next >= 0) {
        HtmlTag tag = new HtmlTag(source, at).read();
        open.push(new Open(tag, text.length()));
        at = tag.end();
      }
    }
    if (!open.isEmpty()) {
      throw Refusal.badRequest(
          "can't parse entities: Can't find end tag corresponding to start tag \""
              + open.peek().tag.name()
              + "\"");
    }
    return Markup.of(text.toString(), entities);
  }

  private static String decoded(MatchResult found) {
    if (found.group(3) != null) {
      return switch (found.group(3)) {
        case "lt" -> "<";
        case "gt" -> ">";
        case "amp" -> "&";
        default -> "\"";
      };
    }
    boolean decimal = found.group(1) != null;
    int code = Integer.parseInt(found.group(decimal ? 1 : 2), decimal ? 10 : 16);
    boolean isCharacter = code > 0 && Character.isValidCodePoint(code);
    return isCharacter ? Character.toString(code) : found.group();
  }

  private void endTag() {
    int begin = at;
    if (open.isEmpty()) {
      throw HtmlTag.wrong("Unexpected end tag", source, begin);
    }
    int end = source.indexOf('>', begin);
    if (end < 0) {
      throw HtmlTag.wrong("Unclosed end tag", source, begin);
    }
    String name = source.substring(begin + 2, end).strip().toLowerCase(Locale.ROOT);
    Open opened = open.pop();
    if (!name.isEmpty() && !name.equals(opened.tag.name())) {
      Refusal unmatched = HtmlTag.wrong("Unmatched end tag", source, begin);
      String expected = ", expected \"</%s>\", found \"</%s>\"".formatted(opened.tag.name(), name);
      throw Refusal.of(400, unmatched.getMessage() + expected);
    }
    mark(opened.tag, opened.offset);
    at = end + 1;
  }

  private void mark(HtmlTag tag, int offset) {
    int length = text.length() - offset;
    String type = TYPES.get(tag.name());
    String url = type.equals("text_link") ? tag.attribute("href") : null;
    if (length > 0 && (url != null || !type.equals("text_link"))) {
      String language = type.equals("pre") ? languageInside(offset, length) : languageOf(tag);
      entities.add(new Markup.Entity(type, offset, length, url, language));
    }
  }

  private static String languageOf(HtmlTag tag) {
    String named = tag.name().equals("code") ? tag.attribute("class") : null;
    return named != null && named.startsWith("language-")
        ? named.substring("language-".length())
        : null;
  }

  /** Program text is written as code within pre; it is one mark. */
  private String languageInside(int offset, int length) {
    Markup.Entity last = entities.isEmpty() ? null : entities.get(entities.size() - 1);
    boolean same =
        last != null
            && last.type().equals("code")
            && last.offset() == offset
            && last.length() == length;
    return same ? entities.remove(entities.size() - 1).language() : null;
  }
}
