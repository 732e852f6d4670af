package ru.tandem.telegram;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import ru.tandem.delivery.Carrier;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Parcel;

/** Carries parcels by Telegram. */
class TelegramCarrier implements Carrier {

  private static final String HTML = "HTML";
  private static final Map<String, String> METHODS =
      Map.of("photo", "sendPhoto", "document", "sendDocument", "voice", "sendVoice");
  private static final MediaType ANY_FILE = MediaType.get("application/octet-stream");
  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private final TelegramApi api;
  private final Verdicts verdicts;

  TelegramCarrier(TelegramApi api, Verdicts verdicts) {
    this.api = api;
    this.verdicts = verdicts;
  }

  @Override
  public CompletableFuture<Outcome> carry(Parcel parcel) {
    return switch (parcel.act()) {
      case STRIP -> strip(parcel);
      case EDIT -> canReplace(parcel) ? edit(parcel) : send(parcel);
      case SEND, CLEAR -> send(parcel);
    };
  }

  /** A text cannot turn into a file, nor into a message with a keyboard at the bottom. */
  private static boolean canReplace(Parcel parcel) {
    return parcel.replaces() != null
        && parcel.message().attachment() == null
        && !Keyboards.asksContact(parcel.message());
  }

  private CompletableFuture<Outcome> strip(Parcel parcel) {
    EditMessageReplyMarkup call = new EditMessageReplyMarkup();
    call.setChatId(parcel.chatId());
    call.setMessageId(parcel.replaces().intValue());
    return api.send("editMessageReplyMarkup", call)
        .handle((answer, fault) -> verdicts.ofStrip(parcel, answer, fault));
  }

  private CompletableFuture<Outcome> edit(Parcel parcel) {
    EditMessageText call =
        EditMessageText.builder()
            .chatId(parcel.chatId())
            .messageId(parcel.replaces().intValue())
            .text(parcel.message().html())
            .parseMode(HTML)
            .linkPreviewOptions(NO_PREVIEW)
            .replyMarkup(Keyboards.under(parcel.message()))
            .build();
    return api.send("editMessageText", call)
        .thenCompose(
            answer ->
                Verdicts.isGone(answer)
                    ? send(parcel)
                    : CompletableFuture.completedFuture(verdicts.of(parcel, answer, null)))
        .exceptionally(fault -> verdicts.of(parcel, null, fault));
  }

  private CompletableFuture<Outcome> send(Parcel parcel) {
    ReplyKeyboard keyboard = keyboard(parcel);
    CompletableFuture<Answer> answer =
        parcel.message().attachment() == null
            ? api.send("sendMessage", text(parcel, keyboard))
            : sendFile(parcel, keyboard);
    return answer.handle((told, fault) -> verdicts.of(parcel, told, fault));
  }

  private static SendMessage text(Parcel parcel, ReplyKeyboard keyboard) {
    SendMessage call = new SendMessage(Long.toString(parcel.chatId()), parcel.message().html());
    call.setParseMode(HTML);
    call.setLinkPreviewOptions(NO_PREVIEW);
    call.setReplyMarkup(keyboard);
    return call;
  }

  private CompletableFuture<Answer> sendFile(Parcel parcel, ReplyKeyboard keyboard) {
    Message.Attachment file = parcel.message().attachment();
    boolean voice = file.kept() != null && file.kept().startsWith(Message.Attachment.VOICE);
    String kind = voice ? "voice" : file.picture() ? "photo" : "document";
    MultipartBody.Builder body =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("chat_id", Long.toString(parcel.chatId()))
            .addFormDataPart("caption", parcel.message().html())
            .addFormDataPart("parse_mode", HTML);
    if (file.kept() != null) {
      String kept = voice ? file.kept().substring(Message.Attachment.VOICE.length()) : file.kept();
      body.addFormDataPart(kind, kept);
    } else {
      body.addFormDataPart(kind, file.fileName(), RequestBody.create(file.content(), ANY_FILE));
    }
    if (keyboard != null) {
      body.addFormDataPart(
          "reply_markup", new String(Json.bytes(keyboard), StandardCharsets.UTF_8));
    }
    return api.send(METHODS.get(kind), body.build());
  }

  /** A message has one keyboard only: what takes away the one at the bottom has no keys. */
  private static ReplyKeyboard keyboard(Parcel parcel) {
    if (parcel.act() == Parcel.Act.CLEAR) {
      return new ReplyKeyboardRemove(true);
    }
    return Keyboards.asksContact(parcel.message())
        ? Keyboards.atTheBottom(parcel.message())
        : Keyboards.under(parcel.message());
  }
}
