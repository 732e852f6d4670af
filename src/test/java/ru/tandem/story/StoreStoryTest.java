package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.sandbox.Phone;

/** Bad days of the machine, and what lies in its files. */
class StoreStoryTest {

  @TempDir static Path disk;
  private static Path data;
  private static House house;

  @BeforeAll
  static void aSchoolsOwnMachine() {
    data = disk.resolve("data");
    house = House.in(data);
  }

  @AfterAll
  static void isLeft() {
    house.close();
  }

  @Test
  void theBotGoesOnWhenAnotherProgramLetsGoOfTheDatabase() throws Exception {
    Phone anya = house.phone("Аня").opens("");
    house.telegram().awaitQuiet();
    try (Connection foreign = open();
        Statement statement = foreign.createStatement()) {
      statement.execute("begin exclusive");
      long before = faults();
      anya.says("слово");
      await().atMost(Duration.ofSeconds(40)).until(() -> faults() > before + 1);
      long asked = System.nanoTime();
      HttpResponse<String> health = health();
      assertThat(System.nanoTime() - asked).isLessThan(Duration.ofSeconds(1).toNanos());
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.body()).contains("another program holds the database locked");
      statement.execute("rollback");
    }
    int heard = anya.botTexts().size();
    await().atMost(Duration.ofSeconds(10)).until(() -> anya.botTexts().size() > heard);
    await().atMost(Duration.ofSeconds(10)).until(() -> health().statusCode() == 200);
  }

  @Test
  void onlyTheOwnerReadsWhatIsInTheFiles() throws IOException {
    house.phone("Боря").opens("");
    house.telegram().awaitQuiet();
    assertThat(rights(data)).isEqualTo("rwx------");
    for (String part : new String[] {"", "-wal", "-shm"}) {
      assertThat(rights(data.resolve("tandem.db" + part))).isEqualTo("rw-------");
    }
  }

  @Test
  void onlyWhoIsAtTheMachineReadsTheDetailsOfItsHealth() throws Exception {
    assertThat(health().body()).contains("components");
    HttpRequest fromOutside =
        HttpRequest.newBuilder(URI.create(house.address() + "/actuator/health"))
            .header("X-Forwarded-For", "203.0.113.7")
            .build();
    assertThat(ask(fromOutside).body()).contains("\"status\"").doesNotContain("components");
    assertThat(health().body()).contains(data.toString());
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static long faults() {
    DoorStatus.Fault fault = house.bean(DoorStatus.class).faults().get(DoorStatus.Kind.DATABASE);
    return fault == null ? 0 : fault.times();
  }

  private static Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("tandem.db"));
  }

  private static HttpResponse<String> health() throws IOException, InterruptedException {
    return ask(HttpRequest.newBuilder(URI.create(house.address() + "/actuator/health")).build());
  }

  private static HttpResponse<String> ask(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
