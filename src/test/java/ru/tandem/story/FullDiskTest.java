package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.database.Restore;
import ru.tandem.sandbox.Phone;

/** The disk of a school's machine runs full while people answer, and is freed. */
class FullDiskTest {

  private static final Duration FULL_FOR = Duration.ofSeconds(8);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path disk;

  @TempDir Path logs;

  private House house;
  private BotProcess bot;
  private URI health;

  @Test
  void peopleGoOnWhenThereIsRoomAgainAndTheProcessEndsInTimeWithoutAny() throws Exception {
    assumeThat(hasDisksOfOnesOwn()).isTrue();
    int port = freePort();
    health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    try (House moved = House.in(disk.resolve("data"), "--server.port=" + port)) {
      house = moved;
      house.telegram().bePatientFor(PATIENCE);
      bot = house.movesOut(logs, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
      bot.onADiskOf(40, disk).start();
      try {
        theDiskIsFullForAWhile();
        theProcessIsToldToEndWhileItIsFull();
      } finally {
        bot.kill();
      }
    }
  }

  private void theDiskIsFullForAWhile() throws Exception {
    List<Phone> people = IntStream.range(0, 10).mapToObj(i -> house.phone("Гость " + i)).toList();
    Phone operator = house.operator();
    people.forEach(one -> one.opens("").sees("Тандем"));
    operator.opens("").sees("оператор");
    Path data = bot.seen(disk).resolve("data");
    assertThatThrownBy(() -> Restore.of(data.resolve("tandem.db"), data))
        .hasMessageContaining("a Tandem that still runs: stop it first");
    int before = log().length();

    fill();
    people.forEach(one -> one.says("есть тут кто?"));
    long end = System.nanoTime() + FULL_FOR.toNanos();
    await().atMost(PATIENCE).until(() -> saysAndIsFull(people.get(0)));
    while (System.nanoTime() < end) {
      long asked = System.nanoTime();
      assertThat(health().statusCode()).isEqualTo(503);
      assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(1));
    }
    operator.sees("кончилось место");

    free();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> people.stream().allMatch(one -> one.botTexts().size() >= 2));
    operator.sees("снова можно писать");
    assertThat(health().statusCode()).isEqualTo(200);
    assertThat(operator.botTexts().stream().filter(text -> text.contains("кончилось место")))
        .hasSize(1);
    // a failure or two may be told with their trace, but not each of the hundreds
    assertThat(log().substring(before)).hasSizeLessThan(25_000);
  }

  private String log() throws IOException {
    return Files.readString(bot.log().toPath());
  }

  private void theProcessIsToldToEndWhileItIsFull() throws Exception {
    Phone anya = house.phone("Аня").opens("").sees("Тандем");
    fill();
    await().atMost(PATIENCE).until(() -> saysAndIsFull(anya));
    long asked = System.nanoTime();
    bot.stop();
    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
  }

  /** What the log had room for before the disk was full is still written. */
  private boolean saysAndIsFull(Phone one) throws IOException, InterruptedException {
    one.says("есть тут кто?");
    return health().body().contains("the disk is full");
  }

  private HttpResponse<String> health() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());
  }

  private Path filling() {
    return bot.seen(disk).resolve("fill");
  }

  private void fill() throws IOException {
    try (OutputStream file = Files.newOutputStream(filling())) {
      while (true) {
        file.write(new byte[4096]);
      }
    } catch (IOException full) {
      assertThat(filling()).exists();
    }
  }

  private void free() throws IOException {
    Files.delete(filling());
  }

  private static boolean hasDisksOfOnesOwn() throws InterruptedException {
    try {
      Process trial =
          new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt").start();
      return trial.waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket one = new ServerSocket(0)) {
      return one.getLocalPort();
    }
  }
}
