package ru.tandem.sandbox;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Sending, editing and deleting messages, within the real server's limits. */
final class MessageMethods {

  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_CAPTION = 1024;
  private static final int MOST_BYTES_WITH_MARKUP = 1 << 15;
  private static final int LARGEST_PHOTO = 10 << 20;

  private final LocalTelegram telegram;
  private final Pace overall;

  /** With {@code limits}, no more messages a second than the real server takes. */
  MessageMethods(LocalTelegram telegram, boolean limits) {
    this.telegram = telegram;
    this.overall = limits ? new Pace(30, 30) : null;
  }

  JsonNode sendMessage(Call call) {
    Keyboard keyboard = Keyboard.of(call.json("reply_markup"));
    Markup text = text(call);
    return post(call, text, null, keyboard);
  }

  JsonNode sendDocument(Call call) {
    Keyboard keyboard = Keyboard.of(call.json("reply_markup"));
    Call.Upload upload = call.upload("document");
    StoredFile file =
        upload == null
            ? known(call.text("document"))
            : telegram.files().document(upload.name(), upload.bytes());
    return post(call, caption(call), file, keyboard);
  }

  /** Only one that is kept already. */
  JsonNode sendVoice(Call call) {
    Keyboard keyboard = Keyboard.of(call.json("reply_markup"));
    StoredFile file = known(call.text("voice"));
    if (file.kind() != StoredFile.Kind.VOICE) {
      throw Refusal.badRequest("can't use file of type Document as VoiceNote");
    }
    return post(call, caption(call), file, keyboard);
  }

  JsonNode sendPhoto(Call call) {
    Keyboard keyboard = Keyboard.of(call.json("reply_markup"));
    Call.Upload upload = call.upload("photo");
    if (upload != null && upload.bytes().length > LARGEST_PHOTO) {
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
    Chat chat = telegram.chat(call);
    chat.admit();
    slowDown(chat);
    Message sent;
    synchronized (chat) {
      Message message = Message.of(telegram.nextMessageId(), true, telegram.now(), content);
      sent = chat.post(message.with(file), keyboard);
    }
    return shown(chat, sent);
  }

  JsonNode editMessageText(Call call) {
    Markup text = text(call);
    JsonNode buttons = inline(call);
    Chat chat = telegram.chat(call);
    if (chat.own(call.number("message_id", 0)).file() != null) {
      throw Refusal.badRequest("there is no text in the message to edit");
    }
    return rewrite(chat, call, text, buttons);
  }

  JsonNode editMessageCaption(Call call) {
    Markup caption = caption(call);
    JsonNode buttons = inline(call);
    Chat chat = telegram.chat(call);
    if (chat.own(call.number("message_id", 0)).file() == null) {
      throw Refusal.badRequest("there is no caption in the message to edit");
    }
    return rewrite(chat, call, caption, buttons);
  }

  JsonNode editMessageReplyMarkup(Call call) {
    return rewrite(telegram.chat(call), call, null, inline(call));
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

  JsonNode deleteMessage(Call call) {
    Chat chat = telegram.chat(call);
    chat.delete(call.number("message_id", 0), telegram.now());
    telegram.changed(chat.owner().id());
    return BooleanNode.TRUE;
  }

  private JsonNode shown(Chat chat, Message message) {
    telegram.changed(chat.owner().id());
    return Wire.message(telegram, chat.owner(), message);
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
    String source = call.text(field);
    String mode = call.text("parse_mode");
    if (source.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_WITH_MARKUP) {
      throw Refusal.badRequest("text is too long");
    }
    if (mode.isEmpty()) {
      return Markup.plain(source);
    }
    if (!mode.equalsIgnoreCase("HTML")) {
      throw Refusal.badRequest("unsupported parse_mode");
    }
    return HtmlText.parse(source);
  }
}
