package ru.tandem.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.tandem.conversation.Incoming;
import ru.tandem.conversation.Incoming.Sender;
import ru.tandem.conversation.Seen;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Makes sense of an update. */
final class Reading {

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00\\p{Cs}]");
  private static final Pattern COMMAND = Pattern.compile("(?s)/[A-Za-z0-9_]{1,32}(@\\w+)?(\\s.*)?");

  private Reading() {}

  /**
   * @param bot how the bot is called, to know links to it
   */
  static Incoming of(String payload, Supplier<String> bot) {
    try {
      return of(Json.tree(payload), bot);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("an update that is no JSON");
    }
  }

  /** Whether it is of a kind that was asked for. */
  static boolean isKnown(String payload) {
    return Poller.KINDS.stream().anyMatch(Json.tree(payload)::has);
  }

  private static Incoming of(JsonNode update, Supplier<String> bot) {
    if (update.has("message")) {
      return message(update.get("message"), bot);
    }
    if (update.has("callback_query")) {
      return press(update.get("callback_query"));
    }
    if (update.has("edited_message")) {
      JsonNode message = update.get("edited_message");
      return isOfNobody(message) ? new Incoming.Unheard() : new Incoming.Edited(sender(message));
    }
    if (update.has("my_chat_member")) {
      return membership(update.get("my_chat_member"));
    }
    return new Incoming.Unheard();
  }

  private static Incoming message(JsonNode message, Supplier<String> bot) {
    if (isOfNobody(message)) {
      return new Incoming.Unheard();
    }
    Sender sender = sender(message);
    if (message.has("text")) {
      return words(sender, word(message, "text"), StartLink.in(message, bot));
    }
    String link = StartLink.in(message, bot);
    if (link != null) {
      return new Incoming.Said(sender, word(message, "caption"), link);
    }
    if (message.has("contact")) {
      JsonNode card = message.get("contact");
      long owner = card.path("user_id").asLong(0);
      boolean own = owner != 0 && owner == message.path("from").path("id").asLong(0);
      return new Incoming.SharedContact(sender, word(card, "phone_number"), own);
    }
    String caption = word(message, "caption");
    if (message.has("location")) {
      return new Incoming.SentPlace(sender, place(message.path("venue")));
    }
    // a moving picture comes as a file too, for programs that know no moving pictures
    if (message.has("document") && !message.has("animation")) {
      return file(sender, message.get("document"), false, caption);
    }
    if (message.has("voice")) {
      return new Incoming.SentVoice(sender, word(message.get("voice"), "file_id"));
    }
    JsonNode sizes = message.path("photo");
    if (sizes.isArray() && !sizes.isEmpty()) {
      return file(sender, sizes.get(sizes.size() - 1), true, caption);
    }
    return new Incoming.SentOther(sender, caption);
  }

  /** What the map calls it; empty for a mere point. */
  private static String place(JsonNode venue) {
    return Stream.of("title", "address")
        .map(part -> word(venue, part).strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** {@code /start code}, also as {@code /start@the_bot code}. */
  private static Incoming words(Sender sender, String words, String link) {
    if (!COMMAND.matcher(words).matches()) {
      return new Incoming.Said(sender, words, link);
    }
    String[] parts = words.substring(1).split("\\s+", 2);
    String command = parts[0].split("@", 2)[0].toLowerCase(java.util.Locale.ROOT);
    return new Incoming.Commanded(sender, command, parts.length > 1 ? parts[1].strip() : "");
  }

  private static Incoming file(Sender sender, JsonNode file, boolean picture, String caption) {
    return new Incoming.SentFile(
        sender,
        word(file, "file_id"),
        word(file, "file_name"),
        file.path("file_size").asLong(0),
        picture,
        caption);
  }

  /** A message that is too old to be shown still says which one it was. */
  private static Incoming press(JsonNode press) {
    JsonNode message = press.path("message");
    if (!isPrivate(message) || who(press.path("from")) == 0) {
      return new Incoming.Unheard();
    }
    return new Incoming.Pressed(
        new Sender(who(press.path("from")), language(press)),
        word(press, "id"),
        message.path("message_id").asLong(0),
        word(press, "data"),
        seen(message));
  }

  /** Null for a message that is too old to be shown, or shows a file. */
  private static Seen seen(JsonNode message) {
    if (!message.has("text")) {
      return null;
    }
    List<String> keys = new ArrayList<>();
    for (JsonNode row : message.path("reply_markup").path("inline_keyboard")) {
      for (JsonNode key : row) {
        keys.add(word(key, "text"));
        keys.add(word(key, key.has("url") ? "url" : "callback_data"));
      }
    }
    return new Seen(word(message, "text"), keys);
  }

  private static Incoming membership(JsonNode change) {
    boolean gone = isAway(change.path("new_chat_member"));
    if (isOfNobody(change)) {
      boolean comes = !gone && isAway(change.path("old_chat_member")) && isGroup(change);
      long group = change.path("chat").path("id").asLong(0);
      return comes
          ? new Incoming.TakenIntoGroup(new Sender(group, language(change)))
          : new Incoming.Unheard();
    }
    return gone ? new Incoming.Blocked(sender(change)) : new Incoming.Unblocked(sender(change));
  }

  private static boolean isAway(JsonNode member) {
    String status = member.path("status").asString("");
    return status.equals("kicked") || status.equals("left");
  }

  /** No channel: there everybody who reads it would be spoken to. */
  private static boolean isGroup(JsonNode change) {
    String type = change.path("chat").path("type").asString("");
    return change.path("chat").path("id").asLong(0) < 0
        && (type.equals("group") || type.equals("supergroup"));
  }

  private static Sender sender(JsonNode message) {
    return new Sender(who(message.path("chat")), language(message));
  }

  private static String language(JsonNode node) {
    return node.path("from").path("language_code").asString(null);
  }

  /** 0 for nobody: groups and channels have numbers below it. */
  private static long who(JsonNode someone) {
    return Math.max(0, someone.path("id").asLong(0));
  }

  private static boolean isOfNobody(JsonNode message) {
    return !isPrivate(message) || who(message.path("chat")) == 0;
  }

  private static boolean isPrivate(JsonNode message) {
    return message.path("chat").path("type").asString("private").equals("private");
  }

  /** Without what no database keeps and no messenger shows: the zero sign, halves of a sign. */
  private static String word(JsonNode node, String name) {
    String word = node.path(name).asString("");
    return mayBeUnprintable(word) ? UNPRINTABLE.matcher(word).replaceAll("") : word;
  }

  /** Looking for it closely takes long, and nearly no word has any such sign. */
  private static boolean mayBeUnprintable(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == 0 || Character.isSurrogate(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
