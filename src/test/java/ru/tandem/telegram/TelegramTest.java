package ru.tandem.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Outbox;
import ru.tandem.delivery.Parcel;
import ru.tandem.sandbox.Fault;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Sandbox;

class TelegramTest {

  private final AtomicLong ticks = new AtomicLong();
  private final DoorStatus status = new DoorStatus(Clock.systemUTC(), ticks::get);
  private final MemoryInbox inbox = new MemoryInbox();

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
  void theWebhookTakesOnlyWhatShowsTheSecret() throws IOException {
    TelegramSettings settings = new TelegramSettings("1:t", "", "https://example.org", "s3cret");
    WebhookController webhook = new WebhookController(inbox, status, settings);
    byte[] update =
        "{\"update_id\":5,\"message\":{\"chat\":{\"id\":11}}}".getBytes(StandardCharsets.UTF_8);

    for (String guess : List.of("", "guess", "s3cre", "s3cret ", "S3cret")) {
      assertThat(shown(webhook, guess, update)).isEqualTo(403);
    }
    assertThat(inbox.accepted()).isEmpty();
    assertThat(shown(webhook, "s3cret", update)).isEqualTo(200);
    assertThat(inbox.numbers()).containsExactly(5L);
    assertThat(shown(webhook, "s3cret", new byte[] {'?'})).isEqualTo(200);
  }

  @Test
  void aStrangersBodyIsNotReadAndNobodysIsReadWithoutEnd() throws IOException {
    TelegramSettings settings = new TelegramSettings("1:t", "", "https://example.org", "s3cret");
    WebhookController webhook = new WebhookController(inbox, status, settings);
    Endless endless = new Endless();

    assertThat(webhook.take("guess", endless.request()).getStatusCode().value()).isEqualTo(403);
    assertThat(endless.taken).isZero();

    assertThat(webhook.take("s3cret", endless.request()).getStatusCode().value()).isEqualTo(413);
    assertThat(endless.taken).isBetween(1L << 20, 2L << 20);
    assertThat(inbox.accepted()).isEmpty();
  }

  private static int shown(WebhookController webhook, String secret, byte[] body)
      throws IOException {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setContent(body);
    return webhook.take(secret, request).getStatusCode().value();
  }

  /** A body that never ends and does not say how long it is. */
  private static final class Endless extends InputStream {
    private long taken;

    @Override
    public int read() {
      taken++;
      return ' ';
    }

    MockHttpServletRequest request() {
      return new MockHttpServletRequest() {
        @Override
        public ServletInputStream getInputStream() {
          return new DelegatingServletInputStream(Endless.this);
        }
      };
    }
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
      WebhookSetting setting = new WebhookSetting(calls, settings, new Bot(calls), status);
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
    public int forget(long chatId) {
      return 0;
    }

    @Override
    public void put(Parcel parcel) {
      throw new UnsupportedOperationException();
    }

    @Override
    public LocalDate gather(long chatId, Message message, ZoneId zone, List<Matter> matters) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void tell(Parcel parcel) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int said() {
      return 0;
    }

    @Override
    public Optional<Message> withNews(long chatId, Message answer) {
      return Optional.empty();
    }

    @Override
    public int drop(long chatId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasNews(long chatId) {
      return false;
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
