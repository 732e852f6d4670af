package ru.tandem.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import ru.tandem.Tandem;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Outbox;
import ru.tandem.delivery.Parcel;
import ru.tandem.sandbox.Fault;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Sandbox;

@ExtendWith(OutputCaptureExtension.class)
class TelegramTest {

  private final AtomicLong ticks = new AtomicLong();
  private final DoorStatus status = new DoorStatus(Clock.systemUTC(), ticks::get);
  private final MemoryInbox inbox = new MemoryInbox();

  @Test
  void withoutATokenTheStartIsRefusedWithBothWaysOn(CapturedOutput output) {
    SpringApplicationBuilder tandem = new SpringApplicationBuilder(Tandem.class);

    assertThatThrownBy(() -> tandem.run("--tandem.telegram.token=", "--server.port=0"))
        .isInstanceOf(NotSetUp.class);

    assertThat(output)
        .contains("TELEGRAM_BOT_TOKEN=", "-Dspring-boot.run.profiles=demo")
        .doesNotContain("\tat ", "Tomcat started");
  }

  @Test
  void twoMinutesOfSilenceAreAnIllness() {
    TelegramHealth health =
        new TelegramHealth(status, inbox, new NoOutbox(), new TelegramSettings("1:t", "", "", ""));
    status.polled();
    ticks.addAndGet(Duration.ofSeconds(119).toNanos());
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);

    ticks.addAndGet(Duration.ofSeconds(2).toNanos());
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails()).containsEntry("cause", "not polled for 121 s");

    status.polled();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void theWebhookTakesOnlyWhatShowsTheSecret() {
    TelegramSettings settings = new TelegramSettings("1:t", "", "https://example.org", "s3cret");
    WebhookController webhook = new WebhookController(inbox, status, settings);
    byte[] update =
        "{\"update_id\":5,\"message\":{\"chat\":{\"id\":11}}}".getBytes(StandardCharsets.UTF_8);

    assertThat(webhook.take("guess", update).getStatusCode().value()).isEqualTo(403);
    assertThat(inbox.accepted()).isEmpty();
    assertThat(webhook.take("s3cret", update).getStatusCode().value()).isEqualTo(200);
    assertThat(inbox.numbers()).containsExactly(5L);
    assertThat(webhook.take("s3cret", new byte[] {'?'}).getStatusCode().value()).isEqualTo(200);
  }

  @Test
  void telegramBringsTheNewsWhereItWasTold() throws IOException {
    BlockingQueue<String> brought = new LinkedBlockingQueue<>();
    HttpServer house = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    house.createContext(
        WebhookController.PATH,
        call -> {
          brought.add(call.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
          call.sendResponseHeaders(200, -1);
          call.close();
        });
    house.start();
    try (ConfigurableApplicationContext sandbox = Sandbox.alone(0, "--logging.level.root=WARN")) {
      LocalTelegram telegram = sandbox.getBean(LocalTelegram.class);
      telegram.faults().plan(Fault.badGateway().on("setWebhook"));
      String server = "http://127.0.0.1:";
      String url = server + house.getAddress().getPort() + WebhookController.PATH;
      String api = server + sandbox.getEnvironment().getProperty("local.server.port");
      TelegramSettings settings = new TelegramSettings(telegram.token(), api, url, "s3cret");
      TelegramApi calls = Server.api(api, telegram.token());
      WebhookSetting setting = new WebhookSetting(calls, settings, new Bot(calls));
      setting.start();

      telegram.newUser("Аня").opens("");

      await().until(() -> brought.contains("s3cret"));
      setting.stop();
      calls.close();
    } finally {
      house.stop(0);
    }
  }

  private static final class NoOutbox implements Outbox {
    @Override
    public void put(Parcel parcel) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void gather(long chatId, Message message, ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int drop(long chatId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Long> lastSent(long chatId, String trace) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Count count() {
      return new Count(0, 0, 0);
    }
  }
}
