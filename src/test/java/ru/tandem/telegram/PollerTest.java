package ru.tandem.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import ru.tandem.delivery.Arrival;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.DoorStatus.Kind;
import ru.tandem.sandbox.Fault;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Sandbox;

class PollerTest {

  private final MemoryInbox inbox = new MemoryInbox();
  private final DoorStatus status = new DoorStatus(Clock.systemUTC(), System::nanoTime);
  private final Server server = new Server();
  private Poller poller;

  @AfterEach
  void close() {
    poller.stop();
    server.close();
  }

  @Test
  void newsIsAcknowledgedByAskingForTheNext() {
    server.thenUpdates("{'update_id':41},{'update_id':42}").thenUpdates("").thenUpdates("");
    polls(server.api);

    await().until(() -> server.offsets().size() >= 4);
    assertThat(inbox.numbers()).containsExactly(41L, 42L);
    assertThat(server.offsets()).startsWith(0L, 43L, 0L);
  }

  @Test
  void anOldWebhookIsTakenAwayFirst() {
    polls(server.api);

    await().until(() -> !server.offsets().isEmpty());
    assertThat(server.others()).containsExactly("deleteWebhook", "getMe");
  }

  @Test
  void whatHasNotAnsweredYetOrNoLongerIsAskedWithoutWaitingForNews() {
    server.thenUpdates("").then(502, "bad gateway").thenUpdates("");
    polls(server.api);

    await().until(() -> server.waits().size() >= 4);
    assertThat(server.waits()).startsWith(0, 25, 0, 25);
  }

  @Test
  void numbersThatBeginAnewFromBelowAreTaken() {
    server.thenUpdates("{'update_id':900}").thenUpdates("").thenUpdates("{'update_id':5}");
    polls(server.api);

    await().until(() -> server.offsets().size() >= 4);
    assertThat(inbox.numbers()).containsExactly(900L, 5L);
    assertThat(server.offsets()).containsExactly(0L, 901L, 0L, 6L);
  }

  @Test
  void whatIsNoJsonIsTriedOnceMoreAndThenKeptAside() {
    String ruin = "{'ok':true,'result':[{'update_id':7,'message':{'text':'x}]}";
    server.then(200, ruin).then(200, ruin).thenUpdates("{'update_id':8}");
    polls(server.api);

    await().until(() -> inbox.numbers().contains(8L));
    assertThat(inbox.numbers()).containsExactly(7L, 8L);
    assertThat(server.offsets()).startsWith(0L, 0L, 8L, 9L);
    assertThat(status.faults().get(Kind.GARBLED).times()).isEqualTo(2);
  }

  @Test
  void aTokenThatIsNotKnownIsSaidAloud() {
    server.then(401, "{'ok':false,'error_code':401,'description':'Unauthorized'}");
    polls(server.api);

    await().until(() -> status.faults().containsKey(Kind.UNAUTHORIZED));
    assertThat(status.faults().get(Kind.UNAUTHORIZED).cause()).isEqualTo("401 Unauthorized");
    server.thenUpdates("{'update_id':1}");
    await().until(() -> !inbox.numbers().isEmpty());
  }

  @Test
  void onABadDayNothingIsLost() {
    try (ConfigurableApplicationContext sandbox = Sandbox.alone(0, "--logging.level.root=WARN")) {
      LocalTelegram telegram = sandbox.getBean(LocalTelegram.class);
      Phone anya = telegram.newUser("Аня");
      String url = "http://127.0.0.1:" + sandbox.getEnvironment().getProperty("local.server.port");
      TelegramApi api = Server.api(url, telegram.token());
      telegram.faults().plan(Fault.serverError().on("deleteWebhook"));
      polls(api);

      anya.opens("");
      await().until(() -> inbox.numbers().size() == 1);
      for (Fault fault :
          List.of(
              Fault.serverError().on("getUpdates"),
              Fault.badGateway().on("getUpdates"),
              Fault.drop().on("getUpdates").afterTheEffect(),
              Fault.conflict())) {
        telegram.faults().plan(fault);
        anya.says("слово");
      }
      telegram.faults().brokenUpdate();
      telegram.faults().unknownUpdate();
      anya.says("последнее");

      await().until(() -> texts().contains("последнее"));
      assertThat(inbox.numbers()).doesNotHaveDuplicates();
      assertThat(texts()).startsWith("/start", "слово", "слово", "слово", "слово");
      assertThat(inbox.numbers()).hasSize(8);
      // a poll that loses its answer had to have one
      anya.says("вдогонку");
      await().until(() -> status.faults().keySet().containsAll(List.of(Kind.SERVER, Kind.NETWORK)));
      api.close();
    }
  }

  private List<String> texts() {
    return inbox.accepted().stream()
        .map(Arrival::payload)
        .map(payload -> Json.tree(payload).path("message").path("text").asString(""))
        .toList();
  }

  private void polls(TelegramApi api) {
    poller = new Poller(api, inbox, status, new Bot(api));
    poller.start();
  }
}
