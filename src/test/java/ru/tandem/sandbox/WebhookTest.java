package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a webhook the server brings the updates itself, until the bot takes them. */
class WebhookTest {

  private final Wired wired = new Wired();
  private final BlockingQueue<String> brought = new LinkedBlockingQueue<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private HttpServer bot;

  @BeforeEach
  void listen() throws IOException {
    bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    bot.createContext(
        "/hook",
        exchange -> {
          String secret = exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token");
          byte[] body = exchange.getRequestBody().readAllBytes();
          boolean refuse = refusals.getAndDecrement() > 0;
          brought.add(
              (refuse ? "refused " : secret + " ") + new String(body, StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(refuse ? 500 : 200, -1);
          exchange.close();
        });
    bot.start();
  }

  @AfterEach
  void stop() {
    bot.stop(0);
    wired.close();
  }

  private String next() throws InterruptedException {
    return brought.poll(10, TimeUnit.SECONDS);
  }

  @Test
  void updatesAreBroughtInOrderUntilTheyAreTaken() throws Exception {
    refusals.set(1);
    int port = bot.getAddress().getPort();
    wired.call(
        "setWebhook", "{'url':'http://127.0.0.1:" + port + "/hook','secret_token':'s3cret'}");
    assertThat(wired.raw("getUpdates", "{}").statusCode()).isEqualTo(409);
    wired.telegram.newUser("Аня").opens("").says("вторая");
    assertThat(next()).startsWith("refused ").contains("/start");
    assertThat(next()).startsWith("s3cret ").contains("/start");
    assertThat(next()).startsWith("s3cret ").contains("вторая");
    wired.telegram.awaitQuiet();
    wired.call("deleteWebhook", "{}");
    assertThat(wired.raw("getUpdates", "{}").statusCode()).isEqualTo(200);
  }
}
