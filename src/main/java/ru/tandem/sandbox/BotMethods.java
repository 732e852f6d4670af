package ru.tandem.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** What the Bot API can do, method by method, as strict as the real one. */
final class BotMethods {

  private static final int LARGEST_DOWNLOAD = 20 << 20;
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
  private final Map<String, Method> methods = new HashMap<>();

  @FunctionalInterface
  private interface Method {
    JsonNode call(Call call) throws InterruptedException;
  }

  BotMethods(LocalTelegram telegram, boolean limits) {
    this.telegram = telegram;
    UpdateMethods updates = new UpdateMethods(telegram.updates());
    on("getUpdates", updates::getUpdates);
    on("setWebhook", updates::setWebhook);
    on("deleteWebhook", updates::deleteWebhook);
    on("getWebhookInfo", updates::getWebhookInfo);
    MessageMethods messages = new MessageMethods(telegram, limits);
    on("sendMessage", messages::sendMessage);
    on("sendDocument", messages::sendDocument);
    on("sendPhoto", messages::sendPhoto);
    on("sendVoice", messages::sendVoice);
    on("editMessageText", messages::editMessageText);
    on("editMessageCaption", messages::editMessageCaption);
    on("editMessageReplyMarkup", messages::editMessageReplyMarkup);
    on("deleteMessage", messages::deleteMessage);
    on("getMe", this::getMe);
    on("answerCallbackQuery", this::answerCallbackQuery);
    on("sendChatAction", this::sendChatAction);
    on("getFile", this::getFile);
    on("setMyCommands", this::setMyCommands);
    on("getMyCommands", this::getMyCommands);
    on("deleteMyCommands", this::deleteMyCommands);
    List.of("setMyName", "setMyDescription", "setMyShortDescription")
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

  private JsonNode getMe(Call call) {
    return Wire.bot(telegram)
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", false)
        .put("has_main_web_app", false);
  }

  private JsonNode answerCallbackQuery(Call call) {
    String text = call.text("text");
    if (text.length() > 200) {
      throw Refusal.badRequest("MESSAGE_TOO_LONG");
    }
    String shown = text.isEmpty() ? null : text;
    telegram
        .presses()
        .answer(call.text("callback_query_id"), new Presses.Answer(shown, call.flag("show_alert")));
    return BooleanNode.TRUE;
  }

  private JsonNode sendChatAction(Call call) {
    if (!ACTIONS.contains(call.text("action"))) {
      throw Refusal.badRequest("wrong parameter action in request");
    }
    Chat chat = telegram.chat(call);
    chat.admit();
    chat.typing();
    telegram.changed(chat.owner().id());
    return BooleanNode.TRUE;
  }

  private JsonNode getFile(Call call) {
    StoredFile file = telegram.files().find(call.text("file_id"));
    if (file == null) {
      throw Refusal.badRequest("invalid file_id");
    }
    if (file.bytes().length > LARGEST_DOWNLOAD) {
      throw Refusal.badRequest("file is too big");
    }
    return Wire.file(file).put("file_path", file.path());
  }

  private JsonNode setMyCommands(Call call) {
    JsonNode scope = scope(call);
    telegram.commands().set(scope, call.text("language_code"), call.json("commands"));
    telegram.chats().forEach(chat -> telegram.changed(chat.owner().id()));
    return BooleanNode.TRUE;
  }

  private JsonNode getMyCommands(Call call) {
    return telegram.commands().get(scope(call), call.text("language_code"));
  }

  private JsonNode deleteMyCommands(Call call) {
    telegram.commands().delete(scope(call), call.text("language_code"));
    return BooleanNode.TRUE;
  }

  /** A menu for one chat needs a chat that the bot can see. */
  private JsonNode scope(Call call) {
    JsonNode scope = call.json("scope");
    if (scope != null && scope.path("type").asString("").equals("chat")) {
      Chat chat = telegram.chatOrNull(scope.path("chat_id").asLong(0));
      if (chat == null || !chat.isStarted()) {
        throw Refusal.badRequest("chat not found");
      }
    }
    return scope;
  }
}
