package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The client that the bot uses in production cannot tell this server from the real one. */
class TelegramClientTest {

  private final Wired wired = new Wired();
  private final OkHttpTelegramClient client =
      new OkHttpTelegramClient(
          new OkHttpClient(),
          wired.telegram.token(),
          new TelegramUrl("http", "127.0.0.1", wired.port, false));
  private Phone anya;

  @BeforeEach
  void meet() {
    anya = wired.telegram.newUser("Аня Лисицына", "ученица", "ru");
    anya.opens("x");
  }

  @AfterEach
  void stop() {
    wired.close();
  }

  private SendMessage message(String text) {
    return SendMessage.builder().chatId(anya.id()).text(text).parseMode("HTML").build();
  }

  @Test
  void aDialogueGoesThere_AndBack() throws Exception {
    List<Update> first = client.execute(new GetUpdates());
    assertThat(first.get(0).getMessage().getText()).isEqualTo("/start x");
    InlineKeyboardButton yes =
        InlineKeyboardButton.builder().text("Да, согласна").callbackData("yes").build();
    SendMessage question = message("<b>Согласны?</b>");
    question.setReplyMarkup(
        InlineKeyboardMarkup.builder().keyboardRow(new InlineKeyboardRow(yes)).build());
    Message sent = client.execute(question);
    assertThat(sent.getEntities().get(0).getType()).isEqualTo("bold");
    anya.sees("Согласны?").presses("Да");
    int next = first.get(0).getUpdateId() + 1;
    Update press = client.execute(GetUpdates.builder().offset(next).timeout(5).build()).get(0);
    String id = press.getCallbackQuery().getId();
    client.execute(AnswerCallbackQuery.builder().callbackQueryId(id).text("Спасибо").build());
    client.execute(
        EditMessageText.builder()
            .chatId(anya.id())
            .messageId(press.getCallbackQuery().getMessage().getMessageId())
            .text("Записано")
            .build());
    anya.seesToast("Спасибо").sees("Записано");
    assertThat(anya.buttonLabels()).isEmpty();
  }

  @Test
  void documentsAndPhotosArrive() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
    InputFile picture = new InputFile(new ByteArrayInputStream(png.toByteArray()), "qr.png");
    Message photo =
        client.execute(SendPhoto.builder().chatId(anya.id()).photo(picture).caption("Код").build());
    assertThat(photo.getPhoto().get(0).getWidth()).isEqualTo(40);
    InputFile order = new InputFile(new ByteArrayInputStream(new byte[] {1, 2}), "приказ.docx");
    client.execute(SendDocument.builder().chatId(anya.id()).document(order).build());
    anya.sees("Код");
    assertThat(anya.receivesFile("qr")).isEqualTo(png.toByteArray());
    assertThat(anya.receivesFile("приказ.docx")).containsExactly(1, 2);
    InputFile text = new InputFile(new ByteArrayInputStream("no".getBytes("UTF-8")), "a.png");
    SendPhoto fake = SendPhoto.builder().chatId(anya.id()).photo(text).build();
    assertThat(refusal(fake).getApiResponse()).isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
  }

  private TelegramApiRequestException refusal(SendPhoto photo) {
    return catchThrowableOfType(TelegramApiRequestException.class, () -> client.execute(photo));
  }

  @Test
  void refusalsCarryTheirCodeAndWaitingTime() {
    wired.telegram.faults().plan(Fault.tooManyRequests(7));
    TelegramApiRequestException slow =
        catchThrowableOfType(
            TelegramApiRequestException.class, () -> client.execute(message("раз")));
    assertThat(slow.getErrorCode()).isEqualTo(429);
    assertThat(slow.getParameters().getRetryAfter()).isEqualTo(7);
    TelegramApiRequestException unreadable =
        catchThrowableOfType(
            TelegramApiRequestException.class, () -> client.execute(message("<b>раз")));
    assertThat(unreadable.getErrorCode()).isEqualTo(400);
    assertThat(unreadable.getApiResponse()).contains("can't parse entities");
  }

  @Test
  void theMenuOfCommandsDependsOnWhoLooks() throws Exception {
    client.execute(new SetMyCommands(List.of(new BotCommand("help", "Помощь"))));
    client.execute(
        SetMyCommands.builder()
            .command(new BotCommand("menu", "Меню"))
            .scope(BotCommandScopeChat.builder().chatId(anya.id()).build())
            .build());
    assertThat(wired.page("/chats/" + anya.id()).path("commands").toString())
        .contains("menu")
        .doesNotContain("help");
    Phone boris = wired.telegram.newUser("Борис");
    assertThat(wired.page("/chats/" + boris.id()).path("commands").toString()).contains("help");
  }
}
