package ru.tandem.sandbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The menus of commands that the bot has set, by scope and language. */
final class Commands {

  private final Map<String, JsonNode> menus = new ConcurrentHashMap<>();

  void set(JsonNode scope, String language, JsonNode commands) {
    if (commands == null || !commands.isArray()) {
      throw Refusal.badRequest("can't parse BotCommand: expected an Array of BotCommand");
    }
    if (commands.size() > 100) {
      throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
    }
    commands.forEach(Commands::check);
    menus.put(key(scope, language), commands);
  }

  private static void check(JsonNode command) {
    if (!command.path("command").asString("").matches("/?[a-z0-9_]{1,32}")) {
      throw Refusal.badRequest("BOT_COMMAND_INVALID");
    }
    String description = command.path("description").asString("");
    if (description.isBlank() || description.length() > 256) {
      throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
    }
  }

  void clear() {
    menus.clear();
  }

  JsonNode get(JsonNode scope, String language) {
    return menus.getOrDefault(key(scope, language), Wire.array());
  }

  void delete(JsonNode scope, String language) {
    menus.remove(key(scope, language));
  }

  /** The menus for single chats. */
  void forgetChats() {
    menus.keySet().removeIf(key -> key.matches("chat\\d+:.*"));
  }

  Map<String, JsonNode> keep() {
    return Map.copyOf(menus);
  }

  void putBack(Map<String, JsonNode> kept) {
    menus.clear();
    menus.putAll(kept);
  }

  /** The menu that this subscriber sees: the narrowest scope that has one. */
  List<JsonNode> of(Subscriber who) {
    String language = who.language() == null ? "" : who.language();
    return List.of("chat" + who.id(), "all_private_chats", "default").stream()
        .flatMap(scope -> List.of(scope + ":" + language, scope + ":").stream())
        .filter(menus::containsKey)
        .findFirst()
        .map(key -> StreamSupport.stream(menus.get(key).spliterator(), false).toList())
        .orElse(List.of());
  }

  private static String key(JsonNode scope, String language) {
    String type = scope == null ? "default" : scope.path("type").asString("default");
    String chat = scope == null ? "" : scope.path("chat_id").asString("");
    return type + chat + ":" + (language == null ? "" : language);
  }
}
