package ru.tandem.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A chat as the page draws it on a phone. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChatView(
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
      boolean read,
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

  static ChatView of(LocalTelegram telegram, Chat chat) {
    JsonNode keys = chat.keys();
    return new ChatView(
        PersonView.of(telegram, chat),
        chat.messages().stream().map(message -> bubble(telegram, chat, message)).toList(),
        keys == null ? null : rows(keys.get("keyboard")).map(ChatView::keys).toList(),
        telegram.commands().of(chat.owner()).stream().map(ChatView::command).toList(),
        chat.isTyping());
  }

  private static Bubble bubble(LocalTelegram telegram, Chat chat, Message message) {
    StoredFile file = message.file();
    boolean read =
        message.fromBot()
            ? chat.isRead(message)
            : telegram.updates().isConfirmed(message.updateId());
    return new Bubble(
        message.id(),
        message.fromBot() ? "bot" : "me",
        message.at(),
        Rendering.html(message.content()),
        message.text(),
        message.editedAt() != null,
        read,
        is(file, StoredFile.Kind.DOCUMENT) || is(file, StoredFile.Kind.VOICE) ? sent(file) : null,
        is(file, StoredFile.Kind.PHOTO) ? new Picture(url(file)) : null,
        message.contact() == null ? null : card(message.contact()),
        is(file, StoredFile.Kind.STICKER) ? file.name() : null,
        buttons(message));
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
