package ru.tandem.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A {@code reply_markup} that was found good: under the message, or instead of the keys. */
record Keyboard(JsonNode inline, JsonNode reply, boolean removes) {

  static final Keyboard NONE = new Keyboard(null, null, false);

  private static final List<String> ACTIONS =
      List.of(
          "callback_data",
          "url",
          "web_app",
          "login_url",
          "copy_text",
          "switch_inline_query",
          "switch_inline_query_current_chat",
          "switch_inline_query_chosen_chat",
          "callback_game",
          "pay");

  private static final Pattern URL = Pattern.compile("(?i)(https?://|tg://|t\\.me/)[^\\s/?#]+\\S*");

  static Keyboard of(JsonNode markup) {
    if (markup == null || markup.isNull()) {
      return NONE;
    }
    if (!markup.isObject()) {
      throw Refusal.badRequest("object expected as reply markup");
    }
    if (markup.has("inline_keyboard")) {
      return inline(markup);
    }
    if (markup.has("keyboard")) {
      rows(markup.get("keyboard"), 300).forEach(row -> row.forEach(Keyboard::checkLabel));
      return new Keyboard(null, markup, false);
    }
    return new Keyboard(null, null, markup.path("remove_keyboard").asBoolean(false));
  }

  private static Keyboard inline(JsonNode markup) {
    JsonNode rows = rows(markup.get("inline_keyboard"), 100);
    rows.forEach(row -> row.forEach(Keyboard::checkButton));
    return rows.isEmpty() ? NONE : new Keyboard(markup, null, false);
  }

  private static JsonNode rows(JsonNode rows, int most) {
    int count = 0;
    for (JsonNode row : rows) {
      if (!row.isArray()) {
        throw Refusal.badRequest("field \"keyboard\" must be an Array of Arrays");
      }
      count += row.size() > 8 ? most + 1 : row.size();
    }
    if (count > most) {
      throw Refusal.badRequest("reply markup is too long");
    }
    return rows;
  }

  private static void checkButton(JsonNode button) {
    checkLabel(button);
    String action = ACTIONS.stream().filter(name -> has(button, name)).findFirst().orElse("");
    switch (action) {
      case "" -> throw unreadable("Text buttons are unallowed in the inline keyboard");
      case "callback_data" -> checkData(button.get(action).asString(""));
      case "url" -> checkUrl(button.get(action).asString(""));
      default -> {}
    }
  }

  private static boolean has(JsonNode button, String action) {
    JsonNode value = button.get(action);
    return value != null && !value.isNull() && !(value.isString() && value.asString().isEmpty());
  }

  private static void checkLabel(JsonNode button) {
    String label = button.isString() ? button.asString() : button.path("text").asString("");
    if (label.isBlank()) {
      throw unreadable("Field \"text\" must be of type String and not empty");
    }
  }

  private static void checkData(String data) {
    int bytes = data.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < 1 || bytes > 64) {
      throw Refusal.badRequest("BUTTON_DATA_INVALID");
    }
  }

  private static void checkUrl(String url) {
    if (!URL.matcher(url).matches()) {
      throw Refusal.badRequest(
          "inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
    }
  }

  private static Refusal unreadable(String why) {
    return Refusal.badRequest("can't parse inline keyboard button: " + why);
  }
}
