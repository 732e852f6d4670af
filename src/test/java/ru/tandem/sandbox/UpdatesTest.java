package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Updates wait until they are acknowledged, and only one poller gets them. */
class UpdatesTest {

  private final Wired wired = new Wired();
  private Phone anya;

  @BeforeEach
  void meet() {
    anya = wired.telegram.newUser("Аня Лисицына", "ученица", "ru");
  }

  @AfterEach
  void stop() {
    wired.close();
  }

  private JsonNode poll(String fields) {
    return wired.call("getupdates", "{" + fields + "}").path("result");
  }

  @Test
  void anUpdateComesAgainUntilAHigherOffsetConfirmsIt() {
    anya.opens("invite-7").says("Привет");
    JsonNode first = poll("'offset':0,'timeout':5");
    assertThat(first).hasSize(2);
    assertThat(poll("'timeout':5")).isEqualTo(first);
    int second = first.get(1).path("update_id").asInt();
    assertThat(poll("'timeout':5,'offset':" + second)).hasSize(1);
    assertThat(poll("'timeout':0,'offset':" + (second + 1))).isEmpty();
    assertThat(poll("'timeout':0")).isEmpty();
  }

  @Test
  void aMessageLooksLikeTheRealOne() {
    anya.opens("https://t.me/tandem_demo_bot?start=invite-7");
    JsonNode message = poll("'limit':1").get(0).path("message");
    assertThat(message.path("text").asString()).isEqualTo("/start invite-7");
    assertThat(message.path("from").path("id").asLong()).isGreaterThan(Integer.MAX_VALUE);
    assertThat(message.path("from").path("language_code").asString()).isEqualTo("ru");
    assertThat(message.path("chat").path("type").asString()).isEqualTo("private");
    JsonNode command = message.path("entities").get(0);
    assertThat(command.path("type").asString()).isEqualTo("bot_command");
    assertThat(command.path("length").asInt()).isEqualTo("/start".length());
  }

  @Test
  void aLongPollWakesUpWhenSomethingComes() throws Exception {
    CompletableFuture<JsonNode> poll = CompletableFuture.supplyAsync(() -> poll("'timeout':25"));
    anya.opens("");
    assertThat(poll.get(20, TimeUnit.SECONDS)).hasSize(1);
  }

  @Test
  void aSecondPollerOustsTheFirst() throws Exception {
    CompletableFuture<JsonNode> first =
        CompletableFuture.supplyAsync(() -> wired.call("getUpdates", "{'timeout':25}"));
    JsonNode ousted = null;
    while (ousted == null) {
      wired.call("getUpdates", "{'timeout':0}");
      ousted = first.getNow(null);
    }
    assertThat(ousted.path("error_code").asInt()).isEqualTo(409);
    assertThat(ousted.path("description").asString())
        .isEqualTo(
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
                + " is running");
  }

  @Test
  void aWaitingPollDoesNotHoldUpTheEnd() throws Exception {
    CompletableFuture<Integer> poll =
        CompletableFuture.supplyAsync(
            () -> wired.raw("getUpdates", "{'timeout':50,'offset':1}").statusCode());
    while (!poll.isDone() && !wired.telegram.updates().isPolled()) {
      Thread.onSpinWait();
    }
    wired.close();
    assertThat(poll.get(20, TimeUnit.SECONDS)).isEqualTo(502);
  }

  @Test
  void onlyKindsThatWereAskedForCome() {
    poll("'allowed_updates':['callback_query'],'timeout':0");
    anya.opens("");
    assertThat(poll("'timeout':0")).isEmpty();
    poll("'allowed_updates':[],'timeout':0");
    anya.says("теперь");
    assertThat(poll("'timeout':0")).hasSize(1);
  }
}
