package ru.tandem.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pushes updates instead of waiting for polls: in order within a chat, chats side by side, again
 * and again until the bot answers with 2xx.
 */
final class Webhook {

  private static final int MOST_LANES = 8;

  private final String url;
  private final String secret;
  private final int connections;
  private final Updates updates;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final List<ScheduledExecutorService> lanes;
  private volatile String lastError;

  Webhook(String url, String secret, int connections, Updates updates) {
    this.url = url;
    this.secret = secret;
    this.connections = connections;
    this.updates = updates;
    this.lanes =
        Stream.generate(Webhook::lane)
            .limit(Math.max(1, Math.min(MOST_LANES, connections)))
            .toList();
  }

  private static ScheduledExecutorService lane() {
    return new ScheduledThreadPoolExecutor(
        1,
        work -> {
          Thread thread = new Thread(work, "sandbox-webhook");
          thread.setDaemon(true);
          return thread;
        });
  }

  String url() {
    return url;
  }

  ObjectNode describe(ObjectNode info) {
    info.put("max_connections", connections);
    return lastError == null ? info : info.put("last_error_message", lastError);
  }

  void deliver(Updates.Update update) {
    ScheduledExecutorService lane = lanes.get((int) Math.floorMod(update.chat(), lanes.size()));
    lane.execute(() -> push(update));
  }

  private void push(Updates.Update update) {
    try {
      for (int pause = 100; !pushed(update); pause = Math.min(5000, pause * 2)) {
        TimeUnit.MILLISECONDS.sleep(pause);
      }
      updates.delivered(update);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean pushed(Updates.Update update) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(update.json().toString()));
    if (!secret.isEmpty()) {
      request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    try {
      int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      lastError = status / 100 == 2 ? lastError : "Wrong response from the webhook: " + status;
      return status / 100 == 2;
    } catch (IOException unreachable) {
      lastError = "Connection failed: " + unreachable.getClass().getSimpleName();
      return false;
    }
  }

  void close() {
    lanes.forEach(ScheduledExecutorService::shutdownNow);
  }
}
