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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.TestDatabase;
import ru.tandem.sandbox.Phone;

/** A region's PostgreSQL is away for a while, and comes back. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AwayStoryTest {

  @TempDir Path disk;

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
  @Disabled("the thread of the test itself may wait for the hanging server before it lets it go on")
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
  @Disabled("seen green once, then not everybody was answered within 30 seconds: to be found out")
  void aServerThatIsStartedAnewFindsAllAsItWas() throws Exception {
    int port = server.getPort();
    server.close();
    isAwayForAWhile();
    server = started(port);
    everybodyIsAnsweredOnce();
  }

  private void isAwayForAWhile() throws Exception {
    people.forEach(one -> one.says("есть тут кто?"));
    List<Long> answeredIn = new ArrayList<>();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              long asked = System.nanoTime();
              HttpResponse<String> health = health();
              answeredIn.add((System.nanoTime() - asked) / 1_000_000);
              return health.statusCode() == 503
                  && health.body().contains("the database does not answer")
                  && operator.lastMessage().contains("База данных не отвечает");
            });
    // on a quiet machine within a second; here only that it does not wait for the database
    assertThat(answeredIn).as("milliseconds").allMatch(one -> one < 10_000);
  }

  private void everybodyIsAnsweredOnce() throws Exception {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> people.stream().allMatch(one -> one.botTexts().size() >= 2));
    await().atMost(Duration.ofSeconds(30)).until(() -> health().statusCode() == 200);
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
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
