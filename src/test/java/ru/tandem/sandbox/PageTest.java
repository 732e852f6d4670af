package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the page with the phones is told, and what it can do. */
class PageTest {

  private static Wired wired;
  private Phone anya;
  private String chat;

  @BeforeAll
  static void start() {
    wired = new Wired();
  }

  @AfterAll
  static void stop() {
    wired.close();
  }

  @BeforeEach
  void meet() {
    wired.telegram.faults().clear();
    anya = wired.telegram.newUser("Аня Лисицына", "ученица", "ru");
    chat = "/chats/" + anya.id();
    anya.opens("");
    update();
  }

  private JsonNode update() {
    JsonNode update = wired.call("getUpdates", "{'timeout':10}").path("result");
    JsonNode last = update.get(update.size() - 1);
    wired.call("getUpdates", "{'offset':" + (last.path("update_id").asInt() + 1) + "}");
    return last;
  }

  private void bot(String fields) {
    JsonNode answer = wired.call("sendMessage", "{'chat_id':" + anya.id() + "," + fields + "}");
    assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
  }

  @Test
  void aNewPersonIsInTheList() {
    JsonNode boris = wired.page("/people", "{'name':'Борис Ким','role':'наставник'}");
    assertThat(boris.path("started").asBoolean()).isFalse();
    assertThat(wired.page("/people").toString())
        .contains("\"name\":\"Борис Ким\"")
        .contains("\"lastText\":null");
  }

  @Test
  void aChatShowsWhatAMessengerShows() {
    bot(
        "'text':'<b>Привет</b> &lt;3\\nсм. <a href=\\'https://a.example/?x=1&y=2\\'>тут</a>',"
            + "'parse_mode':'HTML','reply_markup':{'inline_keyboard':"
            + "[[{'text':'Да','callback_data':'y'},{'text':'Сайт','url':'https://a.example'}]]}");
    bot(
        "'text':'Меню','reply_markup':{'keyboard':[['Домой',{'text':'Я','request_contact':true}]]}");
    wired.call("setMyCommands", "{'commands':[{'command':'menu','description':'Меню'}]}");
    JsonNode shown = wired.page(chat);
    JsonNode first = shown.path("messages").get(1);
    assertThat(first.path("from").asString()).isEqualTo("bot");
    assertThat(first.path("html").asString())
        .isEqualTo("<b>Привет</b> &lt;3<br>см. <a href=\"https://a.example/?x=1&amp;y=2\">тут</a>");
    assertThat(first.path("buttons").toString())
        .isEqualTo(
            "[[{\"label\":\"Да\",\"data\":\"y\",\"url\":null},"
                + "{\"label\":\"Сайт\",\"data\":null,\"url\":\"https://a.example\"}]]");
    assertThat(shown.path("keyboard").toString())
        .isEqualTo(
            "[[{\"label\":\"Домой\",\"contact\":false},{\"label\":\"Я\",\"contact\":true}]]");
    assertThat(shown.path("commands").get(0).path("command").asString()).isEqualTo("menu");
    assertThat(shown.path("person").path("unread").asInt()).isEqualTo(2);
    wired.page(chat + "/read", "{}");
    assertThat(wired.page(chat).path("person").path("unread").asInt()).isZero();
  }

  @Test
  void aPressAnswersWithTheToast() throws Exception {
    bot("'text':'?','reply_markup':{'inline_keyboard':[[{'text':'Да','callback_data':'y'}]]}");
    String press = "{'messageId':" + anya.lastMessageId() + ",'data':'y'}";
    CompletableFuture<JsonNode> answer =
        CompletableFuture.supplyAsync(() -> wired.page(chat + "/press", press));
    String id = update().path("callback_query").path("id").asString();
    wired.call(
        "answerCallbackQuery",
        "{'callback_query_id':'" + id + "','text':'Готово','show_alert':true}");
    assertThat(answer.get(10, TimeUnit.SECONDS).toString())
        .isEqualTo("{\"toast\":\"Готово\",\"alert\":true}");
  }

  @Test
  void everythingAThumbCanDoReachesTheBot() {
    wired.page(chat + "/say", "{'text':'Привет'}");
    assertThat(update().path("message").path("text").asString()).isEqualTo("Привет");
    wired.page(chat + "/edit", "{'messageId':" + anya.lastOwnMessageId() + ",'text':'Ой'}");
    assertThat(update().path("edited_message").path("text").asString()).isEqualTo("Ой");
    wired.page(chat + "/open", "{'link':'https://t.me/tandem_demo_bot?start=x'}");
    assertThat(update().path("message").path("text").asString()).isEqualTo("/start x");
    wired.page(chat + "/contact", "{}");
    assertThat(update().path("message").path("contact").path("user_id").asLong())
        .isEqualTo(anya.id());
    wired.page(chat + "/sticker", "{}");
    assertThat(update().path("message").has("sticker")).isTrue();
    wired.page(chat + "/voice", "{}");
    assertThat(update().path("message").has("voice")).isTrue();
    wired.page(chat + "/block", "{}");
    assertThat(update().has("my_chat_member")).isTrue();
    assertThat(wired.page("/people").toString()).contains("\"blocked\":true");
    assertThat(wired.page(chat + "/say", "{'text':'?'}").path("message").asString())
        .contains("blocked");
  }

  @Test
  void aFileGoesUpAndComesDown() {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"план.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nпривет\r\n--b--\r\n";
    wired.send(
        wired
            .at("/sandbox/api" + chat + "/file")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
    assertThat(update().path("message").path("document").path("file_name").asString())
        .isEqualTo("план.txt");
    JsonNode messages = wired.page(chat).path("messages");
    JsonNode file = messages.get(messages.size() - 1).path("file");
    HttpResponse<String> down = wired.get(file.path("url").asString());
    assertThat(down.body()).isEqualTo("привет");
    assertThat(down.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
  }

  @Test
  void aMessageIsReadOnceTheBotHasAcknowledgedIt() {
    anya.says("Ау");
    JsonNode messages = wired.page(chat).path("messages");
    assertThat(messages.get(messages.size() - 1).path("read").asBoolean()).isFalse();
    update();
    messages = wired.page(chat).path("messages");
    assertThat(messages.get(messages.size() - 1).path("read").asBoolean()).isTrue();
  }

  @Test
  void faultsCanBePlannedFromThePageAndCleared() {
    wired.page("/faults", "{'kind':'SERVER_ERROR','method':'getMe','times':9}");
    assertThat(wired.raw("getMe", "{}").statusCode()).isEqualTo(500);
    wired.page("/faults", "{'kind':'NONE'}");
    assertThat(wired.raw("getMe", "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void withoutATimeMachineTheClockCanOnlyBeRead() {
    assertThat(wired.page("/time").has("now")).isTrue();
    assertThat(wired.post("/sandbox/api/time", "{'next':true}").statusCode()).isEqualTo(404);
    assertThat(wired.get("/sandbox/api/stages").statusCode()).isEqualTo(404);
  }

  @Test
  void thePageIsServed() {
    assertThat(wired.get("/sandbox/").body()).contains("<!doctype html>");
    assertThat(wired.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void openPagesHearOfChanges() throws Exception {
    HttpRequest request = wired.at("/sandbox/api/events").build();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofInputStream())
                    .body(),
                StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).contains("hello");
      anya.says("Ау");
      assertThat(next(lines, "data:")).contains(String.valueOf(anya.id()));
    }
  }

  private static String next(BufferedReader lines, String prefix) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith(prefix) || line.contains("count")) {
      line = lines.readLine();
    }
    return line;
  }
}
