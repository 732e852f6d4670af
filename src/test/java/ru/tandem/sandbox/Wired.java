package ru.tandem.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sandbox by itself and a bare HTTP client that plays the bot. */
final class Wired implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ConfigurableApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();
  final LocalTelegram telegram;
  final int port;

  Wired(String... settings) {
    String[] all = Arrays.copyOf(settings, settings.length + 1);
    all[settings.length] = "--logging.level.root=WARN";
    context = Sandbox.alone(0, all);
    telegram = context.getBean(LocalTelegram.class);
    port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
  }

  /** Calls a method with this JSON (single quotes do) and answers what came back. */
  JsonNode call(String method, String json) {
    return JSON.readTree(raw(method, json).body());
  }

  HttpResponse<String> raw(String method, String json) {
    return post("/bot" + telegram.token() + "/" + method, json);
  }

  HttpResponse<String> post(String path, String json) {
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'));
    return send(at(path).header("Content-Type", "application/json").POST(body).build());
  }

  HttpResponse<String> get(String path) {
    return send(at(path).GET().build());
  }

  JsonNode page(String path) {
    return JSON.readTree(get("/sandbox/api" + path).body());
  }

  JsonNode page(String path, String json) {
    return JSON.readTree(post("/sandbox/api" + path, json).body());
  }

  HttpRequest.Builder at(String path) {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new Broken(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** The connection broke. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
