package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A phone does what a thumb can do, and sees what an eye can see. */
class PhoneTest {

  private final Wired wired = new Wired();
  private Phone anya;

  @BeforeEach
  void meet() {
    anya = wired.telegram.newUser("Аня Лисицына", "ученица", "ru");
    anya.opens("");
    nextUpdate();
  }

  @AfterEach
  void stop() {
    wired.close();
  }

  private JsonNode nextUpdate() {
    JsonNode update = wired.call("getUpdates", "{'timeout':10,'limit':1}").path("result").get(0);
    int next = update.path("update_id").asInt() + 1;
    wired.call("getUpdates", "{'timeout':0,'offset':" + next + "}");
    return update;
  }

  private int bot(String fields) {
    JsonNode answer = wired.call("sendMessage", "{'chat_id':" + anya.id() + "," + fields + "}");
    assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
    return answer.path("result").path("message_id").asInt();
  }

  private static String buttons(String label, String data) {
    return "'reply_markup':{'inline_keyboard':[[{'text':'%s','callback_data':'%s'}]]}"
        .formatted(label, data);
  }

  @Test
  void aPressCarriesTheMessageAndItsKeyboard() {
    int id = bot("'text':'Согласны?'," + buttons("Да, согласна", "yes"));
    anya.sees("Согласны").presses("Да");
    JsonNode press = nextUpdate().path("callback_query");
    assertThat(press.path("data").asString()).isEqualTo("yes");
    assertThat(press.path("message").path("message_id").asInt()).isEqualTo(id);
    assertThat(press.path("message").path("reply_markup").has("inline_keyboard")).isTrue();
    assertThat(press.path("from").path("id").asLong()).isEqualTo(anya.id());
    String answer = "{'callback_query_id':'%s','text':'Записано'}";
    wired.call("answercallbackquery", answer.formatted(press.path("id").asString()));
    anya.seesToast("Записано");
  }

  @Test
  void whatCameBeforeTheLastActIsNotSeen() {
    wired.telegram.bePatientFor(Duration.ofMillis(50));
    bot("'text':'Как тебя зовут?'");
    anya.sees("Как тебя зовут").says("Аня").doesNotSee("Как тебя зовут");
    assertThatThrownBy(() -> anya.sees("Как тебя зовут"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("«Как тебя зовут» did not come")
        .hasMessageContaining("me 3: Аня");
    assertThatThrownBy(() -> anya.presses("Дальше"))
        .hasMessageContaining("No button «Дальше» to press");
  }

  @Test
  void aMessageThatLosesItsKeysIsNoAnswer() {
    wired.telegram.bePatientFor(Duration.ofMillis(50));
    int id = bot("'text':'Вот список'," + buttons("Меню", "home"));
    anya.presses("Меню");
    String stripped = "{'chat_id':%d,'message_id':%d}".formatted(anya.id(), id);
    assertThat(wired.call("editMessageReplyMarkup", stripped).path("ok").asBoolean()).isTrue();
    assertThatThrownBy(() -> anya.sees("Вот список")).hasMessageContaining("did not come");
    bot("'text':'Вот список'");
    anya.sees("Вот список");
  }

  @Test
  void anEditIsSeenAsNews() {
    int id = bot("'text':'1 из 12'");
    anya.says("дальше");
    CompletableFuture.runAsync(
        () ->
            wired.call(
                "editMessageText",
                "{'chat_id':%d,'message_id':%d,'text':'2 из 12'}".formatted(anya.id(), id)));
    anya.sees("2 из 12");
  }

  @Test
  void theNewestOfTwoLikeButtonsIsPressed() {
    int old = bot("'text':'Первый'," + buttons("Дальше", "1"));
    bot("'text':'Второй'," + buttons("Дальше", "2"));
    anya.presses("Дальше");
    assertThat(nextUpdate().path("callback_query").path("data").asString()).isEqualTo("2");
    anya.pressesOld(old, "Дальше");
    assertThat(nextUpdate().path("callback_query").path("data").asString()).isEqualTo("1");
  }

  @Test
  void aContactIsSharedByItsKeyWhichThenHides() {
    bot(
        "'text':'Номер?','reply_markup':{'one_time_keyboard':true,"
            + "'keyboard':[[{'text':'Отправить номер','request_contact':true}]]}");
    anya.sharesContact();
    JsonNode contact = nextUpdate().path("message").path("contact");
    assertThat(contact.path("user_id").asLong()).isEqualTo(anya.id());
    assertThat(contact.path("phone_number").asString()).startsWith("7900");
    wired.telegram.bePatientFor(Duration.ofMillis(20));
    assertThatThrownBy(anya::sharesContact).hasMessageContaining("No key that shares a contact");
    Phone mother = wired.telegram.newUser("Ирина Лисицына");
    anya.sharesContactOf(mother.id());
    assertThat(nextUpdate().path("message").path("contact").path("user_id").asLong())
        .isEqualTo(mother.id());
  }

  @Test
  void aBlockIsToldToTheBot() {
    anya.blocks();
    JsonNode change = nextUpdate().path("my_chat_member");
    assertThat(change.path("new_chat_member").path("status").asString()).isEqualTo("kicked");
    assertThatThrownBy(() -> anya.says("?")).hasMessageContaining("has blocked the bot");
    anya.opens("again");
    assertThat(
            nextUpdate().path("my_chat_member").path("new_chat_member").path("status").asString())
        .isEqualTo("member");
    assertThat(nextUpdate().path("message").path("text").asString()).isEqualTo("/start again");
  }

  @Test
  void everyOtherKindOfMessageCanBeSent() {
    anya.says("раз").edits(anya.lastOwnMessageId(), "два").sendsSticker().sendsVoice();
    anya.sendsFile("работа.docx", new byte[] {1, 2, 3});
    assertThat(nextUpdate().path("message").path("text").asString()).isEqualTo("раз");
    assertThat(nextUpdate().path("edited_message").path("text").asString()).isEqualTo("два");
    assertThat(nextUpdate().path("message").path("sticker").path("emoji").asString())
        .isEqualTo("👍");
    assertThat(nextUpdate().path("message").has("voice")).isTrue();
    JsonNode document = nextUpdate().path("message").path("document");
    assertThat(document.path("file_name").asString()).isEqualTo("работа.docx");
    String file = "{'file_id':'" + document.path("file_id").asString() + "'}";
    String path = wired.call("getFile", file).path("result").path("file_path").asString();
    assertThat(wired.get("/file/bot" + wired.telegram.token() + "/" + path).body())
        .isEqualTo("\u0001\u0002\u0003");
  }

  @Test
  void linksAreFoundInTextsAndButtons() {
    bot("'text':'Ссылка: https://t.me/tandem_demo_bot?start=g-1 для мамы'");
    bot(
        "'text':'x','reply_markup':{'inline_keyboard':[[{'text':'Открыть',"
            + "'url':'https://t.me/tandem_demo_bot?start=c-2'}]]}");
    assertThat(anya.findLink("g-")).endsWith("start=g-1");
    assertThat(anya.findLink("")).endsWith("start=c-2");
    anya.presses("Открыть");
    assertThat(nextUpdate().path("message").path("text").asString()).isEqualTo("/start c-2");
  }

  @Test
  void actsAndMessagesInARowAreCounted() {
    bot("'text':'раз'");
    bot("'text':'два'");
    assertThat(anya.messagesInARow()).isEqualTo(2);
    anya.says("Аня");
    assertThat(anya.messagesInARow()).isZero();
    assertThat(anya.mostMessagesInARow()).isEqualTo(2);
    assertThat(anya.actions()).isEqualTo(2);
    assertThat(anya.typedMessages()).isEqualTo(1);
  }

  @Test
  void messagesCarryTheTimeOfTheClockThatTheBotLivesBy() {
    wired.telegram.goBy(Clock.fixed(Instant.parse("2026-09-07T06:00:00Z"), ZoneOffset.UTC));
    int id = bot("'text':'x'");
    anya.says("Аня");
    assertThat(nextUpdate().path("message").path("date").asLong()).isEqualTo(1_788_760_800L);
    wired.telegram.goBy(Clock.fixed(Instant.parse("2026-09-09T06:00:01Z"), ZoneOffset.UTC));
    String delete = "{'chat_id':" + anya.id() + ",'message_id':" + id + "}";
    assertThat(wired.call("deleteMessage", delete).path("description").asString())
        .isEqualTo("Bad Request: message can't be deleted for everyone");
  }

  @Test
  void quietMeansAcknowledgedAndNothingLeftToDo() {
    wired.telegram.isQuietWhen(() -> true);
    wired.telegram.bePatientFor(Duration.ofMillis(50));
    anya.says("?");
    assertThatThrownBy(wired.telegram::awaitQuiet).hasMessageContaining("1 updates wait");
    nextUpdate();
    wired.telegram.awaitQuiet();
  }
}
