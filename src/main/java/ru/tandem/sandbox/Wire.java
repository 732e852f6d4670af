package ru.tandem.sandbox;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How people, chats and messages look on the Bot API's wire. */
final class Wire {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Wire() {}

  static ObjectNode object() {
    return JSON.objectNode();
  }

  static ArrayNode array() {
    return JSON.arrayNode();
  }

  static ObjectNode bot(LocalTelegram telegram) {
    return object()
        .put("id", telegram.botId())
        .put("is_bot", true)
        .put("first_name", "Тандем")
        .put("username", telegram.username());
  }

  static ObjectNode user(Subscriber who) {
    ObjectNode user = named(object().put("id", who.id()).put("is_bot", false), who);
    return who.language() == null ? user : user.put("language_code", who.language());
  }

  /** Groups have numbers below nought. */
  static ObjectNode chat(Subscriber who) {
    if (who.id() < 0) {
      return object().put("id", who.id()).put("title", who.name()).put("type", "group");
    }
    return named(object().put("id", who.id()), who).put("type", "private");
  }

  private static ObjectNode named(ObjectNode node, Subscriber who) {
    node.put("first_name", who.firstName());
    if (who.lastName() != null) {
      node.put("last_name", who.lastName());
    }
    return who.username() == null ? node : node.put("username", who.username());
  }

  static ObjectNode message(LocalTelegram telegram, Subscriber owner, Message message) {
    ObjectNode node = object().put("message_id", message.id());
    node.set("from", message.fromBot() ? bot(telegram) : user(owner));
    node.set("chat", chat(owner));
    node.put("date", message.at().getEpochSecond());
    if (message.editedAt() != null) {
      node.put("edit_date", message.editedAt().getEpochSecond());
    }
    content(node, message);
    if (message.more() != null) {
      node.setAll(message.more().content());
    }
    if (message.buttons() != null) {
      node.set("reply_markup", message.buttons());
    }
    return node;
  }

  private static void content(ObjectNode node, Message message) {
    if (message.contact() != null) {
      node.set("contact", contact(message.contact()));
    } else if (message.file() == null && !isUnderSomething(message)) {
      text(node, "text", "entities", message.content());
    } else {
      if (message.file() != null) {
        attach(node, message.file());
      }
      if (!message.text().isEmpty()) {
        text(node, "caption", "caption_entities", message.content());
      }
    }
  }

  private static boolean isUnderSomething(Message message) {
    return message.more() != null && !message.more().shown().isEmpty();
  }

  private static void text(ObjectNode node, String field, String marks, Markup content) {
    node.put(field, content.text());
    if (content.entities().isEmpty()) {
      return;
    }
    ArrayNode entities = node.putArray(marks);
    for (Markup.Entity entity : content.entities()) {
      ObjectNode one = entities.addObject();
      one.put("type", entity.type());
      one.put("offset", entity.offset()).put("length", entity.length());
      if (entity.url() != null) {
        one.put("url", entity.url());
      }
      if (entity.language() != null) {
        one.put("language", entity.language());
      }
    }
  }

  private static ObjectNode contact(Subscriber who) {
    ObjectNode contact = object().put("phone_number", who.phone().replace("+", ""));
    contact.put("first_name", who.firstName());
    if (who.lastName() != null) {
      contact.put("last_name", who.lastName());
    }
    return contact.put("user_id", who.id());
  }

  private static void attach(ObjectNode node, StoredFile file) {
    switch (file.kind()) {
      case DOCUMENT ->
          node.set(
              "document", file(file).put("file_name", file.name()).put("mime_type", file.mime()));
      case PHOTO -> node.set("photo", array().add(sized(file)));
      case VOICE -> node.set("voice", file(file).put("duration", 3).put("mime_type", file.mime()));
      case STICKER -> node.set("sticker", sticker(file));
    }
  }

  private static ObjectNode sticker(StoredFile file) {
    return sized(file)
        .put("type", "regular")
        .put("is_animated", false)
        .put("is_video", false)
        .put("emoji", file.name());
  }

  private static ObjectNode sized(StoredFile file) {
    return file(file).put("width", file.width()).put("height", file.height());
  }

  static ObjectNode file(StoredFile file) {
    return object()
        .put("file_id", file.id())
        .put("file_unique_id", "u" + file.id())
        .put("file_size", file.bytes().length);
  }

  static ObjectNode press(
      LocalTelegram telegram, Subscriber owner, Message message, String id, String data) {
    ObjectNode press = object().put("id", id);
    press.set("from", user(owner));
    press.set("message", message(telegram, owner, message));
    return press.put("chat_instance", String.valueOf(owner.id() * 31)).put("data", data);
  }

  static ObjectNode membership(
      LocalTelegram telegram, Subscriber owner, boolean blocked, Instant now) {
    ObjectNode change = object();
    change.set("chat", chat(owner));
    change.set("from", user(owner));
    change.put("date", now.getEpochSecond());
    change.set("old_chat_member", member(telegram, !blocked));
    change.set("new_chat_member", member(telegram, blocked));
    return change;
  }

  /** Somebody takes the bot into a group. */
  static ObjectNode taken(LocalTelegram telegram, Subscriber by, Subscriber group, Instant now) {
    ObjectNode change = object();
    change.set("chat", chat(group));
    change.set("from", user(by));
    change.put("date", now.getEpochSecond());
    change.putObject("old_chat_member").put("status", "left").set("user", bot(telegram));
    change.set("new_chat_member", member(telegram, false));
    return change;
  }

  private static JsonNode member(LocalTelegram telegram, boolean blocked) {
    ObjectNode member = object();
    member.set("user", bot(telegram));
    member.put("status", blocked ? "kicked" : "member");
    return blocked ? member.put("until_date", 0) : member;
  }
}
