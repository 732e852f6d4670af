package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.Tandem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rehearsal with the bot in it, as the page's server side has it. */
class RehearsalTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static ConfigurableApplicationContext demo;
  private static String printed;
  private static LocalTelegram telegram;
  private static String root;

  @BeforeAll
  static void open() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
    try {
      demo =
          new SpringApplicationBuilder(Tandem.class)
              .profiles("demo")
              .run(
                  "--server.port=0",
                  "--tandem.clock-ticks=false",
                  "--tandem.data-dir=" + Files.createTempDirectory("tandem-rehearsal"));
    } finally {
      System.setOut(before);
    }
    printed = console.toString(StandardCharsets.UTF_8);
    telegram = demo.getBean(LocalTelegram.class);
    root = "http://localhost:" + demo.getEnvironment().getProperty("local.server.port") + "/";
  }

  @AfterAll
  static void close() {
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void theAddressIsTheLastLineOnTheConsole() {
    assertThat(printed.strip().lines().reduce((first, last) -> last).orElse("")).contains(root);
  }

  @Test
  void aMomentIsBroughtBackWithDatabasePhonesAndClock() throws Exception {
    act("before-the-season");
    Phone curator = phone("Марина Ветлугина");
    JsonNode kept = post("moments", "{\"name\":\"до программы\"}");
    Instant then = demo.getBean(TimeMachine.class).now();
    int messages = curator.botTexts().size();
    String rows = rows();

    curator.presses("Новая программа").presses("Ученик – ученик");
    phone("Аня Лисицына").opens("").sees("Здравствуйте");
    telegram.addByHand("Вера Соколова", "guest", "ru");
    post("time", "{\"advance\":\"P9D\"}");
    assertThat(rows()).isNotEqualTo(rows);

    String path = "moments/" + kept.path("id").asInt();
    JsonNode asked = post(path, "{}");
    assertThat(asked.path("code").asString()).isEqualTo("handmade");
    assertThat(asked.path("details").get(0).asInt()).isPositive();
    long begun = System.nanoTime();
    post(path, "{\"sure\":true}");
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    assertThat(took).isLessThan(Duration.ofSeconds(1));

    assertThat(rows()).isEqualTo(rows);
    assertThat(demo.getBean(TimeMachine.class).now()).isEqualTo(then);
    assertThat(phone("Марина Ветлугина").botTexts()).hasSize(messages);
    assertThat(phone("Аня Лисицына").botTexts()).isEmpty();
    assertThat(phone("Вера Соколова").actions()).as("people who were added stay").isZero();
    // the very same press as before does again what it did
    phone("Марина Ветлугина").presses("Новая программа").presses("Ученик – ученик");
    phone("Марина Ветлугина").seesButton("Один на один");
    post("moments", "{}");
  }

  @Test
  void whatOnlyAForgottenMomentKeptIsNotWipedUnasked() throws Exception {
    act("before-the-season");
    phone("Марина Ветлугина").presses("Новая программа");
    JsonNode first = post("moments", "{}");
    phone("Марина Ветлугина").presses("Ученик – ученик");
    JsonNode second = post("moments", "{}");

    forget(second);
    JsonNode asked = post("stages", "{\"name\":\"before-the-season\"}");
    assertThat(asked.path("code").asString()).isEqualTo("handmade");
    assertThat(asked.path("details").get(0).asInt()).as("the first moment keeps the rest").isOne();
    post("moments/" + first.path("id").asInt(), "{\"sure\":true}");
    forget(first);
    asked = post("stages", "{\"name\":\"before-the-season\"}");
    assertThat(asked.path("code").asString()).isEqualTo("handmade");
    assertThat(phone("Марина Ветлугина").actions()).as("nothing is wiped").isPositive();
    demo.getBean(Handiwork.class).isSafe();
  }

  @Test
  void theNextThingIsOneThatSomebodyIsTold() throws Exception {
    act("before-the-gathering");
    JsonNode arrival = post("time", "{\"next\":true}");
    JsonNode first = arrival.path("heard").get(0);
    assertThat(first.path("name").asString()).isNotBlank();
    assertThat(first.path("text").asString()).isNotBlank();
    assertThat(first.path("at").asString()).isEqualTo(arrival.path("now").asString());
  }

  @Test
  void whereNothingIsToComeTheClockStaysWhereItWas() throws Exception {
    demo.getBean(CleanSlate.class).wipe(Instant.parse("2026-09-07T06:00:00Z"));
    demo.getBean(Handiwork.class).isSafe();
    assertThat(post("time", "{\"next\":true}").path("code").asString()).isEqualTo("nothingAhead");
    assertThat(demo.getBean(TimeMachine.class).now()).isEqualTo("2026-09-07T06:00:00Z");
  }

  /** How many rows each table has, Quartz's too. */
  private static String rows() {
    JdbcTemplate jdbc = demo.getBean(JdbcTemplate.class);
    StringBuilder rows = new StringBuilder();
    jdbc.queryForList("select name from sqlite_master where type = 'table'", String.class)
        .forEach(
            table ->
                rows.append(table)
                    .append(' ')
                    .append(jdbc.queryForObject("select count(*) from " + table, Long.class))
                    .append('\n'));
    return rows.toString();
  }

  private static Phone phone(String name) {
    return telegram.phone(
        telegram.subscribers().stream()
            .filter(who -> who.name().equals(name))
            .findFirst()
            .orElseThrow()
            .id());
  }

  private static void act(String scene) {
    demo.getBean(Stages.class).act(scene, (share, text) -> {});
    demo.getBean(Handiwork.class).isSafe();
  }

  private static void forget(JsonNode moment) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(root + "sandbox/api/moments/" + moment.path("id").asInt()))
            .DELETE()
            .build();
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
  }

  private static JsonNode post(String path, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + "sandbox/api/" + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    String body =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    return JSON.readTree(body.isEmpty() ? "{}" : body);
  }
}
