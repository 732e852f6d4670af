package ru.tandem.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** What the Bot API can do, method by method, as strict as the real one. */
final class BotMethods {

  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_CAPTION = 1024;
  private static final Set<String> ACTIONS =
      Set.of(
          "typing",
          "upload_photo",
          "record_video",
          "upload_video",
          "record_voice",
          "upload_voice",
          "upload_document",
          "choose_sticker",
          "find_location");

  private final LocalTelegram telegram;
  private final Pace overall;
  private final Map<String, Method> methods = new HashMap<>();

  @FunctionalInterface
  private interface Method {
    JsonNode call(Call call) throws InterruptedException;
  }

  /** With {@code limits}, as many messages a second as the real server allows. */
  BotMethods(LocalTelegram telegram, boolean limits) {
    this.telegram = telegram;
    this.overall = limits ? new Pace(30, 30) : null;
    on("getMe", call -> getMe());
    on("getUpdates", this::getUpdates);
    on("setWebhook", this::setWebhook);
    on("deleteWebhook", this::deleteWebhook);
    on("getWebhookInfo", call -> getWebhookInfo());
    on("sendMessage", this::sendMessage);
    on("sendDocument", this::sendDocument);
    on("sendPhoto", this::sendPhoto);
    on("editMessageText", this::editMessageText);
    on("editMessageCaption", this::editMessageCaption);
    on("editMessageReplyMarkup", this::editMessageReplyMarkup);
    on("deleteMessage", this::deleteMessage);
    on("answerCallbackQuery", this::answerCallbackQuery);
    on("sendChatAction", this::sendChatAction);
    on("getFile", this::getFile);
    on("setMyCommands", this::setMyCommands);
    on("getMyCommands", this::getMyCommands);
    on("deleteMyCommands", this::deleteMyCommands);
    List.of("setMyDescription", "setMyShortDescription", "setMyName", "logOut", "close")
        .forEach(name -> on(name, call -> BooleanNode.TRUE));
  }

  private void on(String name, Method method) {
    methods.put(name.toLowerCase(Locale.ROOT), method);
  }

  JsonNode call(String name, Call call) throws InterruptedException {
    Method method = methods.get(name.toLowerCase(Locale.ROOT));
    if (method == null) {
      throw Refusal.of(404, "Not Found: method not found");
    }
    return method.call(call);
  }

  private JsonNode getMe() {
    return Wire.bot(telegram)
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", false)
        .put("has_main_web_app", false);
  }

  // Updates.

  private JsonNode getUpdates(Call call) throws InterruptedException {
    remember(call);
    int limit = Math.max(1, Math.min(100, call.number("limit", 100)));
    ArrayNode answer = Wire.array();
    Updates updates = telegram.updates();
    updates.poll(call.number("offset", 0), limit, call.number("timeout", 0)).forEach(answer::add);
    return answer;
  }

  private void remember(Call call) {
    JsonNode kinds = call.json("allowed_updates");
    if (kinds != null) {
      Set<String> names = new HashSet<>();
      kinds.forEach(kind -> names.add(kind.asString()));
      telegram.updates().allow(names);
    }
  }

  private JsonNode setWebhook(Call call) {
    String url = call.text("url");
    if (url.isEmpty()) {
      return deleteWebhook(call);
    }
    String secret = call.text("secret_token");
    if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
      throw Refusal.badRequest("secret token contains unallowed characters");
    }
    remember(call);
    telegram
        .updates()
        .hook(
            new Webhook(url, secret, call.number("max_connections", 40), telegram.updates()),
            call.flag("drop_pending_updates"));
    return BooleanNode.TRUE;
  }

  private JsonNode deleteWebhook(Call call) {
    telegram.updates().hook(null, call.flag("drop_pending_updates"));
    return BooleanNode.TRUE;
  }

  private JsonNode getWebhookInfo() {
    Webhook hook = telegram.updates().hook();
    ObjectNode info = Wire.object().put("url", hook == null ? "" : hook.url());
    info.put("has_custom_certificate", false);
    info.put("pending_update_count", telegram.updates().waiting());
    return hook == null ? info : hook.describe(info);
  }

  // Messages.

  private JsonNode sendMessage(Call call) {
    Keyboard keyboard = Keyboard.of(call.json("reply_markup"));
    Markup text = text(call);
    return post(call, text, null, keyboard);
  }

  private JsonNode sendDocument(Call call) {
    Keyboard keyboard = Keyboard.of(call.json("reply_markup"));
    Call.Upload upload = call.upload("document");
    StoredFile file =
        upload == null
            ? known(call.text("document"))
            : telegram.files().document(upload.name(), upload.bytes());
    return post(call, caption(call), file, keyboard);
  }

  private JsonNode sendPhoto(Call call) {
    Keyboard keyboard = Keyboard.of(call.json("reply_markup"));
    Call.Upload upload = call.upload("photo");
    if (upload != null && upload.bytes().length > 10 << 20) {
      throw Refusal.of(413, "Request Entity Too Large");
    }
    StoredFile file =
        upload == null
            ? known(call.text("photo"))
            : telegram.files().photo(upload.name(), upload.bytes());
    return post(call, caption(call), file, keyboard);
  }

  private StoredFile known(String fileId) {
    StoredFile file = telegram.files().find(fileId);
    if (file == null) {
      throw Refusal.badRequest(
          fileId.isEmpty()
              ? "there is no file in the request"
              : "wrong file identifier/HTTP URL specified");
    }
    return file;
  }

  private JsonNode post(Call call, Markup content, StoredFile file, Keyboard keyboard) {
    Chat chat = chat(call);
    chat.admit();
    slowDown(chat);
    Message sent;
    synchronized (chat) {
      Message message = Message.of(telegram.nextMessageId(), true, telegram.now(), content);
      sent = chat.post(message.with(file), keyboard);
    }
    return shown(chat, sent);
  }

  private JsonNode editMessageText(Call call) {
    Markup text = text(call);
    JsonNode buttons = inline(call);
    Chat chat = chat(call);
    if (chat.own(call.number("message_id", 0), "edit").file() != null) {
      throw Refusal.badRequest("there is no text in the message to edit");
    }
    return rewrite(chat, call, text, buttons);
  }

  private JsonNode editMessageCaption(Call call) {
    Markup caption = caption(call);
    JsonNode buttons = inline(call);
    Chat chat = chat(call);
    if (chat.own(call.number("message_id", 0), "edit").file() == null) {
      throw Refusal.badRequest("there is no caption in the message to edit");
    }
    return rewrite(chat, call, caption, buttons);
  }

  private JsonNode editMessageReplyMarkup(Call call) {
    return rewrite(chat(call), call, null, inline(call));
  }

  private JsonNode rewrite(Chat chat, Call call, Markup content, JsonNode buttons) {
    chat.admit();
    slowDown(chat);
    int id = call.number("message_id", 0);
    return shown(chat, chat.rewrite(id, content, buttons, telegram.now()));
  }

  private static JsonNode inline(Call call) {
    Keyboard keyboard = Keyboard.of(call.json("reply_markup"));
    if (keyboard.reply() != null || keyboard.removes()) {
      throw Refusal.badRequest("inline keyboard expected");
    }
    return keyboard.inline();
  }

  private JsonNode deleteMessage(Call call) {
    Chat chat = chat(call);
    chat.delete(call.number("message_id", 0), telegram.now());
    telegram.changed(chat.owner().id());
    return BooleanNode.TRUE;
  }

  private JsonNode sendChatAction(Call call) {
    if (!ACTIONS.contains(call.text("action"))) {
      throw Refusal.badRequest("wrong parameter action in request");
    }
    Chat chat = chat(call);
    chat.admit();
    chat.typing();
    telegram.changed(chat.owner().id());
    return BooleanNode.TRUE;
  }

  private JsonNode answerCallbackQuery(Call call) {
    String text = call.text("text");
    if (text.length() > 200) {
      throw Refusal.badRequest("MESSAGE_TOO_LONG");
    }
    Presses.Answer answer =
        new Presses.Answer(text.isEmpty() ? null : text, call.flag("show_alert"));
    telegram.presses().answer(call.text("callback_query_id"), answer);
    return BooleanNode.TRUE;
  }

  private JsonNode shown(Chat chat, Message message) {
    telegram.changed(chat.owner().id());
    return Wire.message(telegram, chat.owner(), message);
  }

  private Chat chat(Call call) {
    if (!call.has("chat_id") || call.text("chat_id").isEmpty()) {
      throw Refusal.badRequest("chat_id is empty");
    }
    Chat chat = telegram.chatOrNull(call.id("chat_id"));
    if (chat == null) {
      throw Refusal.badRequest("chat not found");
    }
    return chat;
  }

  private void slowDown(Chat chat) {
    if (overall == null) {
      return;
    }
    int wait = chat.pace().take();
    wait = wait > 0 ? wait : overall.take();
    if (wait > 0) {
      throw Refusal.tooManyRequests(wait);
    }
  }

  private static Markup text(Call call) {
    Markup text = markup(call, "text");
    if (text.text().isEmpty()) {
      throw Refusal.badRequest("message text is empty");
    }
    if (text.text().length() > LONGEST_TEXT) {
      throw Refusal.badRequest("message is too long");
    }
    return text;
  }

  private static Markup caption(Call call) {
    Markup caption = markup(call, "caption");
    if (caption.text().length() > LONGEST_CAPTION) {
      throw Refusal.badRequest("message caption is too long");
    }
    return caption;
  }

  private static Markup markup(Call call, String field) {
    String mode = call.text("parse_mode");
    if (mode.isEmpty()) {
      return Markup.plain(call.text(field));
    }
    if (!mode.equalsIgnoreCase("HTML")) {
      throw Refusal.badRequest("unsupported parse_mode");
    }
    return HtmlText.parse(call.text(field));
  }

  // Files and commands.

  private JsonNode getFile(Call call) {
    StoredFile file = telegram.files().find(call.text("file_id"));
    if (file == null) {
      throw Refusal.badRequest("invalid file_id");
    }
    if (file.bytes().length > 20 << 20) {
      throw Refusal.badRequest("file is too big");
    }
    return Wire.file(file).put("file_path", file.path());
  }

  private JsonNode setMyCommands(Call call) {
    telegram.commands().set(call.json("scope"), call.text("language_code"), call.json("commands"));
    telegram.chats().forEach(chat -> telegram.changed(chat.owner().id()));
    return BooleanNode.TRUE;
  }

  private JsonNode getMyCommands(Call call) {
    return telegram.commands().get(call.json("scope"), call.text("language_code"));
  }

  private JsonNode deleteMyCommands(Call call) {
    telegram.commands().delete(call.json("scope"), call.text("language_code"));
    return BooleanNode.TRUE;
  }
}
