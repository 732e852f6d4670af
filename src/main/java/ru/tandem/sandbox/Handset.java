package ru.tandem.sandbox;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The acts of one subscriber, each of which becomes the update that the real server would send. A
 * test acts by a thumb on the page instead.
 */
class Handset {

  private static final Pattern START_LINK =
      Pattern.compile(
          "(?:https?://)?t\\.me/(\\w+)(?:\\?start=(.*))?|tg://resolve\\?domain=(\\w+)(?:&start=(.*))?");

  private final LocalTelegram telegram;
  private final Chat chat;

  Handset(LocalTelegram telegram, Chat chat) {
    this.telegram = telegram;
    this.chat = chat;
  }

  LocalTelegram telegram() {
    return telegram;
  }

  Chat chat() {
    return chat;
  }

  /** Follows a link to the bot, or takes the bare payload; empty is a plain start. */
  void open(String linkOrPayload) {
    String payload = payload(linkOrPayload);
    if (!payload.matches("[A-Za-z0-9_-]{0,64}")) {
      throw new Impossible("payload", "Telegram would not pass on this payload: " + payload);
    }
    if (chat.isBlocked()) {
      block(false);
    }
    send(Markup.plain(payload.isEmpty() ? "/start" : "/start " + payload));
  }

  private String payload(String linkOrPayload) {
    Matcher link = START_LINK.matcher(linkOrPayload);
    if (!link.matches()) {
      return linkOrPayload;
    }
    String bot = link.group(1) == null ? link.group(3) : link.group(1);
    if (!bot.equalsIgnoreCase(telegram.username())) {
      throw new Impossible("otherBot", "This link leads to another bot: " + bot, bot);
    }
    String payload = link.group(2) == null ? link.group(4) : link.group(2);
    return payload == null ? "" : payload;
  }

  void type(String text) {
    send(Markup.plain(text));
    chat.typedByHand();
  }

  private void send(Markup content) {
    if (content.text().isEmpty() || content.text().length() > 4096) {
      throw new Impossible("length", "A message has 1 to 4096 characters");
    }
    send(message -> message, content);
  }

  void share(Subscriber who) {
    send(message -> message.with(who), Markup.NONE);
    chat.hideOnceOnlyKeys();
  }

  void send(StoredFile file, String caption) {
    send(message -> message.with(file), Markup.plain(caption));
  }

  void send(Sent what) {
    send(message -> message.with(what), Markup.plain(what.caption()));
  }

  /** Passes on what somebody else has written. */
  void forward(Subscriber from, boolean hidden, String words) {
    Sent origin = Sent.forwardOf(from, hidden, telegram.now().getEpochSecond());
    send(message -> message.with(origin), Markup.plain(words));
  }

  private void send(UnaryOperator<Message> more, Markup content) {
    if (chat.isBlocked()) {
      throw new Impossible("blocked", chat.owner().name() + " has blocked the bot");
    }
    telegram.aboutToAct(chat.owner().id());
    act(
        () -> {
          int id = telegram.nextMessageId();
          deliver("message", more.apply(Message.of(id, false, telegram.now(), content)));
        });
  }

  /** All of it, or nothing; whoever looks at the chat is told afterwards. */
  private void act(Runnable act) {
    telegram.act(
        () -> {
          synchronized (chat) {
            act.run();
          }
        });
    telegram.changed(chat.owner().id());
  }

  private void deliver(String kind, Message message) {
    JsonNode wire = Wire.message(telegram, chat.owner(), message);
    int update = telegram.updates().add(chat.owner().id(), kind, wire);
    chat.enter(message, update);
    chat.acted(telegram.now());
  }

  void edit(int messageId, String text) {
    act(
        () -> {
          Message old = chat.find(messageId);
          if (old == null || old.fromBot() || old.file() != null || old.contact() != null) {
            throw new Impossible("edit", "No message of one's own to edit: " + messageId);
          }
          deliver("edited_message", old.edited(Markup.plain(text), null, telegram.now()));
        });
  }

  /** Presses a button under a message, even one that no longer shows it. */
  Presses.Press press(int messageId, String data) {
    telegram.aboutToPress(chat.owner().id(), data);
    Presses.Press press = telegram.presses().open(chat.owner().id());
    act(
        () -> {
          Message message = chat.find(messageId);
          if (message == null) {
            throw new Impossible("gone", "There is no message " + messageId);
          }
          tap(message, data, press);
          if (telegram.isTappedTwice(data)) {
            tap(message, data, telegram.presses().open(chat.owner().id()));
          }
          chat.pressed(press);
          chat.acted(telegram.now());
        });
    return press;
  }

  private void tap(Message message, String data, Presses.Press press) {
    JsonNode wire = Wire.press(telegram, chat.owner(), message, press.id(), data);
    telegram.updates().add(chat.owner().id(), "callback_query", wire);
  }

  /** Presses a key of the reply keyboard: it types its own label, or shares the contact. */
  void pressKey(JsonNode key) {
    if (key.path("request_contact").asBoolean(false)) {
      share(chat.owner());
      return;
    }
    send(Markup.plain(label(key)));
    chat.hideOnceOnlyKeys();
  }

  Optional<JsonNode> key(java.util.function.Predicate<JsonNode> wish) {
    JsonNode keys = chat.keys();
    if (keys != null) {
      for (JsonNode row : keys.get("keyboard")) {
        for (JsonNode key : row) {
          if (wish.test(key)) {
            return Optional.of(key);
          }
        }
      }
    }
    return Optional.empty();
  }

  static String label(JsonNode button) {
    return button.isString() ? button.asString() : button.path("text").asString("");
  }

  /** Takes the bot into a group, whose members read what it says there. */
  void take(Chat group) {
    telegram.aboutToAct(chat.owner().id());
    group.acted(telegram.now());
    JsonNode wire = Wire.taken(telegram, chat.owner(), group.owner(), telegram.now());
    telegram.act(() -> telegram.updates().add(group.owner().id(), "my_chat_member", wire));
  }

  void block(boolean blocked) {
    act(
        () -> {
          chat.block(blocked);
          chat.acted(telegram.now());
          JsonNode wire = Wire.membership(telegram, chat.owner(), blocked, telegram.now());
          telegram.updates().add(chat.owner().id(), "my_chat_member", wire);
        });
  }
}
