package ru.tandem.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Makes of a marked text the HTML that the page shows: nothing but known tags, all closed. */
final class Rendering {

  private final Markup markup;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Markup.Entity> open = new ArrayDeque<>();

  private Rendering(Markup markup) {
    this.markup = markup;
  }

  static String html(Markup markup) {
    return new Rendering(markup).render();
  }

  private String render() {
    Iterator<Markup.Entity> entities = markup.entities().iterator();
    Markup.Entity next = entities.hasNext() ? entities.next() : null;
    for (int i = 0; i <= markup.text().length(); i++) {
      while (!open.isEmpty() && open.peek().end() <= i) {
        out.append("</").append(tag(open.pop())).append('>');
      }
      while (next != null && next.offset() == i) {
        begin(next);
        next = entities.hasNext() ? entities.next() : null;
      }
      if (i < markup.text().length()) {
        escape(markup.text().charAt(i));
      }
    }
    return out.toString();
  }

  private void begin(Markup.Entity entity) {
    if (tag(entity).isEmpty()) {
      return;
    }
    open.push(entity);
    out.append('<').append(tag(entity));
    switch (entity.type()) {
      case "spoiler" -> out.append(" class=\"tg-spoiler\"");
      case "text_link" -> link(entity.url());
      case "url" -> link(markup.of(entity));
      default -> {}
    }
    out.append('>');
  }

  private void link(String address) {
    String url = address.startsWith("t.me/") ? "https://" + address : address;
    String safe = url.matches("(?i)(https?|tg|mailto|tel):.*") ? url : "#";
    out.append(" href=\"");
    safe.chars().forEach(c -> escape((char) c));
    out.append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\n' -> out.append("<br>");
      default -> out.append(c);
    }
  }

  private static String tag(Markup.Entity entity) {
    return switch (entity.type()) {
      case "bold" -> "b";
      case "italic" -> "i";
      case "underline" -> "u";
      case "strikethrough" -> "s";
      case "code" -> "code";
      case "pre" -> "pre";
      case "blockquote" -> "blockquote";
      case "spoiler" -> "span";
      case "text_link", "url" -> "a";
      default -> "";
    };
  }
}
