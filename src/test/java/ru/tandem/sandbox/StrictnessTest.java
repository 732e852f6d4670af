package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The local server refuses what the real one refuses, in the same words. */
class StrictnessTest {

  private static Wired wired;
  private static Phone anya;

  @BeforeAll
  static void start() {
    wired = new Wired();
    anya = wired.telegram.newUser("Аня Лисицына");
    anya.opens("");
  }

  @AfterAll
  static void stop() {
    wired.close();
  }

  private static JsonNode send(String fields) {
    return wired.call("sendmessage", "{'chat_id':'" + anya.id() + "'," + fields + "}");
  }

  private static String refusal(JsonNode answer) {
    assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isFalse();
    return answer.path("error_code").asInt() + " " + answer.path("description").asString();
  }

  private static int sentId(String fields) {
    JsonNode answer = send(fields);
    assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
    return answer.path("result").path("message_id").asInt();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<b>open | Can't find end tag corresponding to start tag \"b\"",
        "<font>x</font> | Unsupported start tag \"font\" at byte offset 0",
        "да <b>x</i> | Unmatched end tag at byte offset 9, expected \"</b>\", found \"</i>\"",
        "x</b> | Unexpected end tag at byte offset 1",
        "1 < 2 | Unsupported start tag \"\" at byte offset 2",
        "да <b | Unclosed start tag at byte offset 5",
        "<b x=  | Unclosed start tag \"b\" at byte offset 0",
        "<a href=\"x>y | Unclosed start tag at byte offset 0",
        "<a href=x/y>z</a> | Unexpected end of name token at byte offset 8",
        "<b =x>z</b> | Empty attribute name in the tag \"b\" at byte offset 0",
        "<b>x</b | Unclosed end tag at byte offset 4",
        "<span>x</span> | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
      })
  void markupThatCannotBeParsedIsRefused(String html, String why) {
    assertThat(refusal(send("'parse_mode':'HTML','text':" + quoted(html))))
        .isEqualTo("400 Bad Request: can't parse entities: " + why);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\"", "\\\"") + "'";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'text':'ok','callback_data':''} | Text buttons are unallowed in the inline keyboard",
        "{'text':'ok','callback_data':'ЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯЯ'} | BUTTON_DATA_INVALID",
        "{'text':'','callback_data':'a'} | can't parse inline keyboard button",
        "{'text':'ok'} | Text buttons are unallowed in the inline keyboard",
        "{'text':'ok','url':'mailto:a'} | inline keyboard button URL 'mailto:a' is invalid",
        "{'text':'ok','url':'http://'} | is invalid: Wrong HTTP URL",
      })
  void aBadButtonIsRefused(String button, String why) {
    String markup = "'text':'x','reply_markup':{'inline_keyboard':[[" + button + "]]}";
    assertThat(refusal(send(markup))).startsWith("400 Bad Request: ").contains(why);
  }

  @Test
  void callbackDataOfExactly64BytesPasses() {
    sentId(
        "'text':'x','reply_markup':{'inline_keyboard':[[{'text':'ok','callback_data':'"
            + "Я".repeat(32)
            + "'}]]}");
  }

  @Test
  void keyboardsHaveALimit() {
    String button = "{'text':'a','callback_data':'b'}";
    String nine = "[" + (button + ",").repeat(8) + button + "]";
    String seven = "[" + (button + ",").repeat(6) + button + "],";
    assertThat(refusal(send("'text':'x','reply_markup':{'inline_keyboard':[" + nine + "]}")))
        .isEqualTo("400 Bad Request: reply markup is too long");
    String many = seven.repeat(15).replaceAll(",$", "");
    assertThat(refusal(send("'text':'x','reply_markup':{'inline_keyboard':[" + many + "]}")))
        .isEqualTo("400 Bad Request: reply markup is too long");
  }

  @Test
  void halfASignIsRefused() {
    assertThat(refusal(send("'text':'x\\ud83d'")))
        .isEqualTo("400 Bad Request: strings must be encoded in UTF-8");
    sentId("'text':'x\\ud83d\\ude00'");
  }

  @Test
  void lengthIsCountedAfterParsing() {
    sentId("'parse_mode':'HTML','text':'<b>" + "&lt;".repeat(4096) + "</b>'");
    assertThat(refusal(send("'text':'" + "a".repeat(4097) + "'")))
        .isEqualTo("400 Bad Request: message is too long");
    assertThat(refusal(send("'text':'" + "😀".repeat(2049) + "'")))
        .isEqualTo("400 Bad Request: message is too long");
    assertThat(refusal(send("'parse_mode':'HTML','text':'<b> </b>'")))
        .isEqualTo("400 Bad Request: message text is empty");
  }

  @Test
  void onlyWhoStartedAndDidNotBlockCanBeWrittenTo() {
    Phone shy = wired.telegram.newUser("Тихон");
    String to = "{'chat_id':" + shy.id() + ",'text':'x'}";
    assertThat(refusal(wired.call("sendMessage", to)))
        .isEqualTo("403 Forbidden: bot can't initiate conversation with a user");
    shy.opens("").blocks();
    assertThat(refusal(wired.call("sendMessage", to)))
        .isEqualTo("403 Forbidden: bot was blocked by the user");
    shy.unblocks();
    assertThat(wired.call("sendMessage", to).path("ok").asBoolean()).isTrue();
    assertThat(refusal(wired.call("sendMessage", "{'chat_id':1,'text':'x'}")))
        .isEqualTo("400 Bad Request: chat not found");
    assertThat(refusal(wired.call("sendMessage", "{'text':'x'}")))
        .isEqualTo("400 Bad Request: chat_id is empty");
  }

  @Test
  void anEditMustChangeSomethingOfTheBotsOwn() {
    int id = sentId("'text':'раз'");
    String edit = "{'chat_id':" + anya.id() + ",'message_id':%d,'text':'%s'}";
    assertThat(wired.call("editMessageText", edit.formatted(id, "два")).path("ok").asBoolean())
        .isTrue();
    assertThat(refusal(wired.call("editMessageText", edit.formatted(id, "два"))))
        .startsWith("400 Bad Request: message is not modified: specified new message content");
    assertThat(refusal(wired.call("editMessageText", edit.formatted(999_999, "x"))))
        .isEqualTo("400 Bad Request: message to edit not found");
    anya.says("моё");
    assertThat(refusal(wired.call("editMessageText", edit.formatted(anya.lastOwnMessageId(), "x"))))
        .isEqualTo("400 Bad Request: message can't be edited");
  }

  @Test
  void aMessageThatBroughtKeysCannotBeEdited() {
    int id = sentId("'text':'x','reply_markup':{'keyboard':[['Меню']]}");
    String edit = "{'chat_id':" + anya.id() + ",'message_id':" + id + ",'text':'y'}";
    assertThat(refusal(wired.call("editMessageText", edit)))
        .isEqualTo("400 Bad Request: message can't be edited");
  }

  @Test
  void aMenuForOneChatNeedsThatChat() {
    String menu =
        "{'commands':[{'command':'menu','description':'x'}],"
            + "'scope':{'type':'chat','chat_id':'%d'}}";
    Phone stranger = wired.telegram.newUser("Тихон");
    assertThat(refusal(wired.call("setMyCommands", menu.formatted(stranger.id()))))
        .isEqualTo("400 Bad Request: chat not found");
    assertThat(wired.call("setMyCommands", menu.formatted(anya.id())).path("ok").asBoolean())
        .isTrue();
  }

  @Test
  void anEditWithoutButtonsTakesThemAway() {
    int id =
        sentId(
            "'text':'x','reply_markup':{'inline_keyboard':[[{'text':'Да','callback_data':'y'}]]}");
    String edit = "{'chat_id':" + anya.id() + ",'message_id':" + id + ",'text':'x'}";
    JsonNode edited = wired.call("editMessageText", edit).path("result");
    assertThat(edited.has("reply_markup")).isFalse();
    assertThat(edited.has("edit_date")).isTrue();
  }

  @Test
  void aTokenMustBeRight() {
    assertThat(wired.post("/bot1:wrong/getMe", "{}").statusCode()).isEqualTo(401);
    assertThat(wired.post("/botnonsense/getMe", "{}").statusCode()).isEqualTo(404);
    assertThat(refusal(wired.call("flyToTheMoon", "{}")))
        .isEqualTo("404 Not Found: method not found");
    assertThat(wired.call("getme", "{}").path("result").path("username").asString())
        .isEqualTo("tandem_demo_bot");
  }

  @Test
  void anUnknownPressCannotBeAnswered() {
    assertThat(refusal(wired.call("answerCallbackQuery", "{'callback_query_id':'17'}")))
        .isEqualTo(
            "400 Bad Request: query is too old and response timeout expired or query ID is"
                + " invalid");
  }

  @Test
  void aCommandMustBeLowerCaseLatin() {
    String menu = "{'commands':[{'command':'%s','description':'%s'}]}";
    assertThat(refusal(wired.call("setMyCommands", menu.formatted("Меню", "x"))))
        .isEqualTo("400 Bad Request: BOT_COMMAND_INVALID");
    assertThat(refusal(wired.call("setMyCommands", menu.formatted("menu", ""))))
        .isEqualTo("400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
  }

  @Test
  void paceIsLimitedWhereATestWantsIt() {
    try (Wired slow = new Wired("--tandem.sandbox.limits=true")) {
      Phone boris = slow.telegram.newUser("Борис");
      boris.opens("");
      String to = "{'chat_id':" + boris.id() + ",'text':'x'}";
      JsonNode answer = slow.call("sendMessage", to);
      for (int i = 0; i < 30 && answer.path("ok").asBoolean(); i++) {
        answer = slow.call("sendMessage", to);
      }
      assertThat(refusal(answer)).startsWith("429 Too Many Requests: retry after ");
      assertThat(answer.path("parameters").path("retry_after").asInt()).isPositive();
      assertThat(boris.botTexts()).hasSizeGreaterThanOrEqualTo(20);
    }
  }
}
