package ru.tandem.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A chat as the page draws it on a phone, or what of it has changed since the page last looked.
 *
 * @param life changes when the chat is another one, as after a scene
 * @param revision to be told when the page looks again
 * @param whole whether these are all messages, and not only the new and changed ones
 * @param readUpTo the last message of the bot that was seen on the phone
 * @param unseen one's own messages that the bot has not yet acknowledged
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChatView(
    int life,
    long revision,
    boolean whole,
    int readUpTo,
    List<Integer> unseen,
    PersonView person,
    List<Bubble> messages,
    List<List<Key>> keyboard,
    List<Command> commands,
    boolean typing) {

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Bubble(
      int id,
      String from,
      Instant at,
      String html,
      String text,
      boolean edited,
      long revision,
      Sent file,
      Picture photo,
      Card contact,
      String sticker,
      List<List<Press>> buttons) {}

  record Sent(String name, int size, String mime, String url) {}

  record Picture(String url) {}

  record Card(String name, String phone) {}

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Press(String label, String data, String url) {}

  record Key(String label, boolean contact) {}

  record Command(String command, String description) {}

  /** Empty for {@code life} and {@code since} stands for a page that knows nothing yet. */
  static ChatView of(LocalTelegram telegram, Chat chat, Integer life, Long since) {
    JsonNode keys = chat.keys();
    boolean knows = life != null && since != null && life == chat.life();
    // read before the messages: what comes meanwhile is told once more the next time
    long revision = chat.newness();
    boolean whole = !knows || !chat.hasOnlyGrownSince(since);
    List<Message> messages = chat.messages();
    return new ChatView(
        chat.life(),
        revision,
        whole,
        chat.readUpTo(),
        messages.stream().filter(one -> isUnseen(telegram, one)).map(Message::id).toList(),
        PersonView.of(telegram, chat),
        (whole ? messages : chat.messagesSince(since)).stream().map(ChatView::bubble).toList(),
        keys == null ? null : rows(keys.get("keyboard")).map(ChatView::keys).toList(),
        telegram.commands().of(chat.owner()).stream().map(ChatView::command).toList(),
        chat.isTyping());
  }

  private static boolean isUnseen(LocalTelegram telegram, Message message) {
    return !message.fromBot() && !telegram.updates().isConfirmed(message.updateId());
  }

  private static Bubble bubble(Message message) {
    StoredFile file = message.file();
    return new Bubble(
        message.id(),
        message.fromBot() ? "bot" : "me",
        message.at(),
        Rendering.html(message.content()),
        message.text(),
        message.editedAt() != null,
        message.revision(),
        is(file, StoredFile.Kind.DOCUMENT) || is(file, StoredFile.Kind.VOICE) ? sent(file) : null,
        is(file, StoredFile.Kind.PHOTO) ? new Picture(url(file)) : null,
        message.contact() == null ? null : card(message.contact()),
        is(file, StoredFile.Kind.STICKER) ? file.name() : shown(message),
        buttons(message));
  }

  private static String shown(Message message) {
    return message.more() == null || message.more().shown().isEmpty()
        ? null
        : message.more().shown();
  }

  private static boolean is(StoredFile file, StoredFile.Kind kind) {
    return file != null && file.kind() == kind;
  }

  private static Sent sent(StoredFile file) {
    return new Sent(file.name(), file.bytes().length, file.mime(), url(file));
  }

  private static String url(StoredFile file) {
    return "/sandbox/api/files/" + file.id();
  }

  private static Card card(Subscriber who) {
    return new Card(who.name(), who.phone());
  }

  private static List<List<Press>> buttons(Message message) {
    return message.buttons() == null
        ? List.of()
        : rows(message.buttons().get("inline_keyboard")).map(ChatView::presses).toList();
  }

  private static java.util.stream.Stream<JsonNode> rows(JsonNode rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }

  private static List<Press> presses(JsonNode row) {
    return rows(row)
        .map(
            button ->
                new Press(
                    Handset.label(button),
                    button.path("callback_data").asString(null),
                    button.path("url").asString(null)))
        .toList();
  }

  private static List<Key> keys(JsonNode row) {
    return rows(row)
        .map(key -> new Key(Handset.label(key), key.path("request_contact").asBoolean(false)))
        .toList();
  }

  private static Command command(JsonNode command) {
    return new Command(
        command.path("command").asString().replace("/", ""),
        command.path("description").asString());
  }
}
