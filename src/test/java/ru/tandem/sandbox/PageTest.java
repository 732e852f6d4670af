package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(wired.page(chat).path("unseen").toString())
        .isEqualTo("[" + anya.lastOwnMessageId() + "]");
    update();
    assertThat(wired.page(chat).path("unseen").toString()).isEqualTo("[]");
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
    assertThat(wired.page("/time", "{'next':true}").path("code").asString())
        .isEqualTo("noTimeMachine");
    assertThat(wired.page("/stages").toString()).isEqualTo("[]");
    assertThat(wired.page("/moments").toString()).isEqualTo("[]");
  }

  @Test
  void onlyWhatIsNewOrChangedIsFetchedAgain() {
    bot("'text':'Раз'");
    bot("'text':'Два'");
    JsonNode whole = wired.page(chat);
    assertThat(whole.path("whole").asBoolean()).isTrue();
    String known = chat + "?life=" + whole.path("life").asInt() + "&since=";
    JsonNode nothing = wired.page(known + whole.path("revision").asLong());
    assertThat(nothing.path("whole").asBoolean()).isFalse();
    assertThat(nothing.path("messages").size()).isZero();

    int first = whole.path("messages").get(1).path("id").asInt();
    wired.call(
        "editMessageText",
        "{'chat_id':" + anya.id() + ",'message_id':" + first + ",'text':'Раз!'}");
    bot("'text':'Три'");
    JsonNode more = wired.page(known + whole.path("revision").asLong());
    assertThat(more.path("messages").findValuesAsString("text")).containsExactly("Раз!", "Три");

    wired.call("deleteMessage", "{'chat_id':" + anya.id() + ",'message_id':" + first + "}");
    JsonNode fewer = wired.page(known + more.path("revision").asLong());
    assertThat(fewer.path("whole").asBoolean()).as("one is gone").isTrue();
    assertThat(wired.page(chat + "?life=1&since=1").path("whole").asBoolean())
        .as("another life of the chat")
        .isTrue();
  }

  @Test
  void theInspectorShowsCallsAndRefusalsOfAChat() {
    bot("'text':'Раз'");
    wired.call("sendMessage", "{'chat_id':" + anya.id() + ",'text':''}");
    wired.telegram.faults().plan(Fault.serverError().on("sendMessage"));
    wired.raw("sendMessage", "{'chat_id':" + anya.id() + ",'text':'Два'}");
    Phone boris = wired.telegram.newUser("Борис Ким");
    wired.call("sendMessage", "{'chat_id':" + boris.id() + ",'text':'Рано'}");
    JsonNode wire = wired.page(chat + "/wire");
    assertThat(wire.findValuesAsString("name"))
        .containsExactly("message", "sendMessage", "sendMessage", "sendMessage");
    assertThat(wire.findValuesAsString("code")).containsExactly("200", "200", "400", "0");
    assertThat(wire.get(1).path("content").path("text").asString()).isEqualTo("Раз");
    assertThat(wire.get(2).path("answer").asString()).contains("message text is empty");
    assertThat(wire.get(3).path("answer").asString()).isEqualTo("SERVER_ERROR");
    String after = wire.get(2).path("number").asString();
    assertThat(wired.page(chat + "/wire?after=" + after).size()).isEqualTo(1);
    assertThat(wired.page("/chats/" + boris.id() + "/wire").get(0).path("answer").asString())
        .contains("can't initiate conversation");
  }

  @Test
  void aRefusalIsACodeForWhichThePageHasWords() {
    assertThat(wired.page("/chats/42").path("code").asString()).isEqualTo("nobody");
    assertThat(wired.page(chat + "/say", "{'text':''}").path("code").asString())
        .isEqualTo("length");
    assertThat(wired.page(chat + "/edit", "{'messageId':1,'text':'!'}").path("code").asString())
        .isEqualTo("edit");
    JsonNode other = wired.page(chat + "/open", "{'link':'https://t.me/other_bot?start=x'}");
    assertThat(other.path("code").asString()).isEqualTo("otherBot");
    assertThat(other.path("details").toString()).isEqualTo("[\"other_bot\"]");
    assertThat(wired.page("/time", "{'to':'yesterday'}").path("code").asString())
        .isEqualTo("unreadable");
    assertThat(wired.page(chat + "/say", "{").path("code").asString()).isEqualTo("unreadable");
  }

  @Test
  void whatIsBrokenIsToldToEveryPageUntilItHasStruck() throws Exception {
    wired.telegram.faults().plan(Fault.serverError().on("getMe").times(2));
    try (Stream<String> told = events()) {
      Iterator<String> lines = told.iterator();
      assertThat(next(lines, "event:faults")).contains("\"left\":2").contains("SERVER_ERROR");
      wired.raw("getMe", "{}");
      assertThat(next(lines, "event:faults")).contains("\"left\":1");
      wired.page("/faults", "{'kind':'NONE'}");
      assertThat(next(lines, "event:faults")).contains("[]");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, , ",
    "evil.example:8080, , ",
    "127.0.0.1.evil.example, , ",
    "localhost, http://evil.example, ",
    "localhost, null, ",
    "localhost, http://localhost:1, ",
    "localhost, , cross-site",
    "localhost, , same-site"
  })
  void aPageFromElsewhereGetsNothing(String host, String origin, String site) throws IOException {
    for (String path : List.of("/sandbox/api/people", "/bot" + wired.telegram.token() + "/getMe")) {
      assertThat(statusOf("POST", path, host, origin, site)).isEqualTo(403);
      assertThat(statusOf("GET", path, host, origin, site)).isEqualTo(403);
    }
  }

  @Test
  void thePageItselfAndWhoeverFollowsALinkToItAreLetIn() throws IOException {
    String own = "http://localhost:" + wired.port;
    assertThat(statusOf("GET", "/sandbox/", "localhost:" + wired.port, own, "same-origin"))
        .isEqualTo(200);
    assertThat(statusOf("GET", "/sandbox/", "[::1]:" + wired.port, null, "none")).isEqualTo(200);
    assertThat(wired.get("/sandbox/").headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'none'");
  }

  /** By hand: an HTTP client of the JDK names no other host than the one that it asks. */
  private static int statusOf(String method, String path, String host, String origin, String site)
      throws IOException {
    try (Socket socket = new Socket("127.0.0.1", wired.port)) {
      String request =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\nConnection: close\r\n"
              + (origin == null ? "" : "Origin: " + origin + "\r\n")
              + (site == null ? "" : "Sec-Fetch-Site: " + site + "\r\n")
              + (method.equals("GET")
                  ? ""
                  : "Content-Type: application/json\r\nContent-Length: 2\r\n")
              + "\r\n"
              + (method.equals("GET") ? "" : "{}");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }

  @Test
  void thePageIsServed() {
    assertThat(wired.get("/sandbox/").body()).contains("<!doctype html>");
    assertThat(wired.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void openPagesHearOfChanges() throws Exception {
    try (Stream<String> told = events()) {
      Iterator<String> lines = told.iterator();
      assertThat(lines.next()).contains("hello");
      anya.says("Ау");
      assertThat(next(lines, "event:chat")).contains(String.valueOf(anya.id()));
    }
  }

  private static Stream<String> events() throws IOException, InterruptedException {
    HttpRequest request = wired.at("/sandbox/api/events").build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines()).body();
  }

  /** The data of the next event of that name. */
  private static String next(Iterator<String> lines, String event) {
    while (!lines.next().equals(event)) {
      continue;
    }
    return lines.next();
  }
}
