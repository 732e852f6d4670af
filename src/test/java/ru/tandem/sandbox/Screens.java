package ru.tandem.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What went over the wire between somebody and the bot, one act and its screens after another. */
public final class Screens {

  /** Of a text that is longer the beginning says which one it is. */
  private static final int LONGEST = 400;

  private static final JsonMapper JSON = new JsonMapper();

  private Screens() {}

  /** In Markdown: what is done, and below it what is read and which keys stand under it. */
  public static String of(LocalTelegram telegram, Phone phone) {
    StringBuilder page = new StringBuilder();
    for (Journal.Entry entry : telegram.journal().of(phone.id(), 0)) {
      if (entry.way().equals("update")) {
        page.append("\n**").append(act(telegram, phone, entry.content())).append("**\n");
      } else if (entry.content().has("text") || entry.content().has("caption")) {
        page.append(screen(entry.content(), entry.name().startsWith("edit")));
      }
    }
    return page.toString();
  }

  private static String act(LocalTelegram telegram, Phone phone, JsonNode update) {
    if (update.has("callback_query")) {
      JsonNode press = update.get("callback_query");
      return "[" + label(press.path("message"), press.path("data").asString("")) + "]";
    }
    JsonNode message = update.path("message");
    return message.has("contact") ? "☎" : "«" + plain(message.path("text").asString("")) + "»";
  }

  private static String label(JsonNode message, String data) {
    for (JsonNode row : message.path("reply_markup").path("inline_keyboard")) {
      for (JsonNode key : row) {
        if (key.path("callback_data").asString("").equals(data)) {
          return key.path("text").asString();
        }
      }
    }
    return "…";
  }

  private static String screen(JsonNode call, boolean inPlace) {
    String words = plain(call.path(call.has("text") ? "text" : "caption").asString(""));
    if (words.length() > LONGEST) {
      words = words.substring(0, LONGEST).stripTrailing() + " …";
    }
    List<String> rows = new ArrayList<>();
    for (JsonNode row : keyboard(call)) {
      rows.add(
          row.valueStream()
              .map(key -> "`" + plain(key.path("text").asString("")) + "`")
              .collect(Collectors.joining(" ")));
    }
    String quoted = (words + "\n\n" + String.join("<br>", rows)).strip().replace("\n", "\n> ");
    return "\n> " + (inPlace ? "↺ " : "") + quoted + "\n";
  }

  /** Beside a file it comes as a text. */
  private static JsonNode keyboard(JsonNode call) {
    JsonNode markup = call.path("reply_markup");
    return (markup.isString() ? JSON.readTree(markup.asString()) : markup).path("inline_keyboard");
  }

  /** Without marks, and without what is another each time. */
  private static String plain(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\b([a-z])-[A-Za-z0-9_-]{6,}", "$1-…");
  }
}
