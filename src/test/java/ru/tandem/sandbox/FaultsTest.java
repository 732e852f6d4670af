package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A bad day can be planned. */
class FaultsTest {

  private static Wired wired;
  private Phone anya;

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
    anya = wired.telegram.newUser("Аня Лисицына");
    anya.opens("");
  }

  private HttpResponse<String> send(String text) {
    return wired.raw("sendmessage", "{'chat_id':" + anya.id() + ",'text':'" + text + "'}");
  }

  @Test
  void aPlannedRefusalIsOverAfterSoManyCalls() {
    wired.telegram.faults().plan(Fault.tooManyRequests(3).on("sendMessage").times(2));
    assertThat(send("раз").body()).contains("\"retry_after\":3");
    assertThat(wired.raw("getMe", "{}").statusCode()).isEqualTo(200);
    assertThat(send("раз").statusCode()).isEqualTo(429);
    assertThat(send("раз").statusCode()).isEqualTo(200);
    assertThat(anya.botTexts()).containsExactly("раз");
  }

  @Test
  void theServerMayFailInJsonAndInHtml() {
    wired.telegram.faults().plan(Fault.serverError()).plan(Fault.badGateway());
    assertThat(send("раз").body()).contains("\"error_code\":500");
    HttpResponse<String> page = send("раз");
    assertThat(page.statusCode()).isEqualTo(502);
    assertThat(page.body()).startsWith("<html>");
  }

  @Test
  void aBrokenConnectionMayOrMayNotHaveHadItsEffect() {
    wired.telegram.faults().plan(Fault.drop()).plan(Fault.drop().afterTheEffect());
    assertThatThrownBy(() -> send("не дошло")).isInstanceOf(Wired.Broken.class);
    assertThatThrownBy(() -> send("дошло")).isInstanceOf(Wired.Broken.class);
    assertThat(anya.botTexts()).containsExactly("дошло");
  }

  @Test
  void anAnswerHangsUntilAllIsClearedWhileOthersGoOn() throws Exception {
    wired.telegram.faults().plan(Fault.hang(600).on("sendMessage"));
    int struck = wired.telegram.faults().struck();
    CompletableFuture<HttpResponse<String>> late =
        CompletableFuture.supplyAsync(() -> send("поздно"));
    while (wired.telegram.faults().struck() == struck) {
      assertThat(wired.raw("getMe", "{}").statusCode()).isEqualTo(200);
    }
    assertThat(send("вовремя").statusCode()).isEqualTo(200);
    assertThat(late).isNotDone();
    wired.telegram.faults().clear();
    assertThat(late.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(anya.botTexts()).containsExactly("вовремя", "поздно");
  }

  @Test
  void aShareOfCallsMayFail() {
    wired.telegram.faults().plan(Fault.serverError().share(0.5));
    int failed = 0;
    for (int i = 0; i < 100; i++) {
      failed += send("x").statusCode() == 500 ? 1 : 0;
    }
    assertThat(failed).isBetween(20, 80);
  }

  @Test
  void aConflictStrikesOnlyPolls() {
    wired.telegram.faults().plan(Fault.conflict());
    assertThat(send("x").statusCode()).isEqualTo(200);
    assertThat(wired.raw("getUpdates", "{}").statusCode()).isEqualTo(409);
  }

  @Test
  void anUpdateMayBeBrokenOrOfAnUnknownKind() {
    wired.call("getUpdates", "{'offset':-1}");
    wired.call("getUpdates", "{'allowed_updates':['callback_query']}");
    wired.telegram.faults().brokenUpdate();
    wired.telegram.faults().unknownUpdate();
    JsonNode updates = wired.call("getUpdates", "{}").path("result");
    assertThat(updates.toString()).contains("\"message_id\":\"forty-two\"").contains("levitation");
  }
}
