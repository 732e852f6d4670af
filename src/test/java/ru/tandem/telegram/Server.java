package ru.tandem.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.springframework.mock.env.MockEnvironment;
import ru.tandem.delivery.DoorStatus;
import tools.jackson.databind.JsonNode;

/** A Bot API server that answers polls as it is told, where the sandbox is too well-behaved. */
class Server implements AutoCloseable {

  private record Told(int status, String body) {}

  private final HttpServer http;
  private final Queue<Told> answers = new ConcurrentLinkedQueue<>();
  private final List<Long> offsets = new ArrayList<>();
  private final List<Integer> waits = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  final TelegramApi api;

  Server() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.setExecutor(Executors.newCachedThreadPool());
    http.createContext("/", this::answer);
    http.start();
    api = api("http://127.0.0.1:" + http.getAddress().getPort(), "1:token");
  }

  static TelegramApi api(String url, String token) {
    TelegramSettings settings = new TelegramSettings(token, url, "", "");
    return new TelegramApi(
        new Address(settings, new MockEnvironment()),
        new DoorStatus(Clock.systemUTC(), System::nanoTime));
  }

  /** The next poll is answered so. */
  Server then(int status, String body) {
    answers.add(new Told(status, body.replace('\'', '"')));
    return this;
  }

  Server thenUpdates(String updates) {
    return then(200, "{'ok':true,'result':[" + updates + "]}");
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode asked =
        Json.tree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    boolean poll = exchange.getRequestURI().getPath().equals("/bot1:token/getUpdates");
    Told told = poll ? poll(asked) : other(exchange);
    byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(told.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private synchronized Told poll(JsonNode asked) {
    offsets.add(asked.path("offset").asLong(0));
    waits.add(asked.path("timeout").asInt());
    Told told = answers.poll();
    while (told == null) {
      try {
        wait(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      told = answers.poll();
    }
    return told;
  }

  private synchronized Told other(HttpExchange exchange) {
    others.add(exchange.getRequestURI().getPath().replaceAll(".*/", ""));
    return new Told(200, "{\"ok\":true,\"result\":{\"username\":\"tandem_bot\"}}");
  }

  synchronized List<Long> offsets() {
    return List.copyOf(offsets);
  }

  /** For how many seconds each poll was willing to wait. */
  synchronized List<Integer> waits() {
    return List.copyOf(waits);
  }

  synchronized List<String> others() {
    return List.copyOf(others);
  }

  @Override
  public void close() {
    api.close();
    http.stop(0);
  }
}
