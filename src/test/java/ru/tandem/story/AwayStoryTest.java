package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.TestDatabase;
import ru.tandem.sandbox.Phone;

/** A region's PostgreSQL is away for a while, and comes back. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AwayStoryTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path disk;

  private final HttpClient client = HttpClient.newHttpClient();

  private EmbeddedPostgres server;
  private House house;
  private List<Phone> people;
  private Phone operator;

  @BeforeEach
  void aRegion() throws IOException {
    server = started(0);
    house =
        House.ofItsOwn(
            TestDatabase.POSTGRESQL,
            "--tandem.database-url=" + server.getJdbcUrl("postgres", "postgres"));
    people = IntStream.range(0, 2).mapToObj(i -> house.phone("Гость " + i).opens("")).toList();
    operator = house.operator().opens("");
    house.telegram().awaitQuiet();
  }

  @AfterEach
  void isLeft() throws IOException {
    house.close();
    server.close();
  }

  @Test
  void aServerThatHangsIsToldAndNobodyIsLeftWithoutAnAnswer() throws Exception {
    signal("STOP");
    try {
      isAwayForAWhile();
    } finally {
      signal("CONT");
    }
    everybodyIsAnsweredOnce();
  }

  @Test
  void aServerThatIsStartedAnewFindsAllAsItWas() throws Exception {
    int port = server.getPort();
    server.close();
    isAwayForAWhile();
    server = started(port);
    everybodyIsAnsweredOnce();
  }

  private void isAwayForAWhile() {
    await().atMost(PATIENCE).until(this::isToldByHealth);
    people.forEach(one -> one.says("есть тут кто?"));
    await().atMost(PATIENCE).until(() -> isToldByHealth() && isToldInTheChat());
  }

  private boolean isToldByHealth() throws IOException, InterruptedException {
    HttpResponse<String> health = health();
    return health.statusCode() == 503 && health.body().contains("the database does not answer");
  }

  private boolean isToldInTheChat() {
    return operator.lastMessage().contains("База данных не отвечает");
  }

  private void everybodyIsAnsweredOnce() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(people)
                    .extracting(Phone::botTexts)
                    .allSatisfy(texts -> assertThat(texts).hasSize(2)));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(health().body()).doesNotContain("DOWN"));
    operator.sees("снова можно писать");
    house.telegram().awaitQuiet();
    assertThat(people).allMatch(one -> one.botTexts().size() == 2);
    assertThat(operator.botTexts().stream().filter(text -> text.contains("не отвечает")))
        .hasSize(1);
  }

  private EmbeddedPostgres started(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(disk.resolve("postgres"))
        .setCleanDataDirectory(false)
        .start();
  }

  /** To the server and all whom it has begun. */
  private void signal(String name) throws IOException, InterruptedException {
    long pid =
        Long.parseLong(Files.readAllLines(disk.resolve("postgres/postmaster.pid")).get(0).strip());
    ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
    for (ProcessHandle one : Stream.concat(Stream.of(first), first.children()).toList()) {
      new ProcessBuilder("kill", "-" + name, Long.toString(one.pid())).start().waitFor();
    }
  }

  private HttpResponse<String> health() throws IOException, InterruptedException {
    URI address = URI.create(house.address() + "/actuator/health");
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
