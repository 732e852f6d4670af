package ru.tandem.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text and what is marked in it, as the Bot API has them: offsets count UTF-16 units. */
record Markup(String text, List<Entity> entities) {

  static final Markup NONE = new Markup("", List.of());

  private static final Pattern LINKS =
      Pattern.compile(
          "(?<url>https?://\\S*[\\w/=#&-]|\\bt\\.me/[\\w/?=&-]*[\\w/=])"
              + "|(?<![\\w/<>])(?<command>/[a-zA-Z0-9_]{1,32})(?![\\w/])");
  private static final Comparator<Entity> OUTER_FIRST =
      Comparator.comparingInt(Entity::offset).thenComparing(Entity::length, (a, b) -> b - a);

  /** One marked stretch; {@code url} for links, {@code language} for program text. */
  record Entity(String type, int offset, int length, String url, String language) {

    int end() {
      return offset + length;
    }

    boolean clearOf(int from, int to) {
      return end() <= from || offset >= to;
    }

    boolean holds(int from, int to) {
      boolean literal = type.equals("code") || type.equals("pre") || type.equals("text_link");
      return !literal && offset <= from && end() >= to;
    }
  }

  /** Leading and trailing space never reaches the reader; links and commands light up. */
  static Markup of(String raw, List<Entity> entities) {
    String text = raw.strip();
    int cut = raw.indexOf(text);
    List<Entity> kept = new ArrayList<>();
    for (Entity entity : entities) {
      int from = Math.max(0, entity.offset - cut);
      int to = Math.min(text.length(), entity.end() - cut);
      if (to > from) {
        kept.add(new Entity(entity.type, from, to - from, entity.url, entity.language));
      }
    }
    light(text, kept);
    kept.sort(OUTER_FIRST);
    return new Markup(text, List.copyOf(kept));
  }

  static Markup plain(String text) {
    return of(text, List.of());
  }

  private static void light(String text, List<Entity> entities) {
    if (text.indexOf('/') < 0) {
      return;
    }
    Matcher matcher = LINKS.matcher(text);
    while (matcher.find()) {
      int from = matcher.start();
      int to = matcher.end();
      if (entities.stream().allMatch(e -> e.clearOf(from, to) || e.holds(from, to))) {
        String type = matcher.group("url") != null ? "url" : "bot_command";
        entities.add(new Entity(type, from, to - from, null, null));
      }
    }
  }

  String of(Entity entity) {
    return text.substring(entity.offset, entity.end());
  }
}
