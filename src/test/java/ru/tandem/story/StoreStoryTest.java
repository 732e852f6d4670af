package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.database.Backup;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;

/** Bad days of the machine, and what lies in its files. */
class StoreStoryTest {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

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
  void onADayWithoutRoomEverybodyIsAnsweredAfterwardsAndTheOperatorIsToldOnce() throws Exception {
    Phone operator = house.operator().opens("").sees("оператор");
    List<Phone> people =
        IntStream.range(0, 5).mapToObj(i -> house.phone("Гость " + i).opens("")).toList();
    house.telegram().awaitQuiet();
    noRoom("pragma max_page_count = 1");
    people.forEach(one -> IntStream.range(0, 40).forEach(i -> one.says("слово " + i)));
    await().atMost(PATIENCE).until(() -> health().body().contains("the disk is full"));
    assertThat(health().statusCode()).isEqualTo(503);
    operator.sees("кончилось место");

    noRoom(null);
    operator.sees("снова можно писать");
    house.telegram().awaitQuiet();
    assertThat(health().statusCode()).isEqualTo(200);
    assertThat(people).allMatch(one -> one.botTexts().size() == 41);
    assertThat(operator.botTexts().stream().filter(text -> text.contains("кончилось место")))
        .hasSize(1);
  }

  /** As a full disk does: no connection gets another page. */
  private static void noRoom(String limit) {
    HikariDataSource writers = house.context().getBean("writers", HikariDataSource.class);
    ReflectionTestUtils.setField(writers, HikariConfig.class, "connectionInitSql", limit, null);
    writers.getHikariPoolMXBean().softEvictConnections();
  }

  @Test
  void ofWhoeverIsErasedNotAByteIsLeftInAnyFile() throws IOException {
    SmallSchool school = new SmallSchool(house);
    Phone anya = school.mentee("Василиса Перебейнос", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    school.pair(misha, anya);
    school.answers(anya, "pupil-pupil-mentee-first", "valuable", "Мешок пряников");
    misha
        .says("/menu")
        .presses("Василиса")
        .presses("Написать")
        .says("Принеси завтра скрипку")
        .sees("Передано");
    anya.sees("скрипку").presses("Ответить").says("Забыла её в гараже").sees("Передано");
    house.telegram().awaitQuiet();
    Backup backup = house.bean(Backup.class);
    LocalDate day = LocalDate.of(2026, 9, 8);
    backup.take(day);
    assertThat(found("Перебейнос")).isNotEmpty();

    int heard = anya.botTexts().size();
    anya.says("/mydata").presses("Стереть всё").presses("Продолжить");
    anya.presses("Да, стереть навсегда").sees("Стёрто записей");
    List<String> words = List.of("Перебейнос", "пряников", "скрипку", "гараже");
    for (String word : words) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(found(word)).allMatch(StoreStoryTest::isCopy));
    }
    for (int later = 1; later <= 7; later++) {
      backup.take(day.plusDays(later));
    }
    for (String word : words) {
      assertThat(found(word)).isEmpty();
    }
    house.travel(Duration.ofDays(40));
    assertThat(anya.botTexts().subList(heard, anya.botTexts().size()))
        .last()
        .asString()
        .contains("Стёрто записей");
  }

  @Test
  void whatASeasonDoesNotNeedIsGoneFromAllFilesWhenItIsClosed() throws IOException {
    SmallSchool school = new SmallSchool(house, "Лицей за мостом", "Зима");
    Phone marina = school.staff("Марина Лесова", StaffRole.CURATOR);
    Phone lost = school.joins("Потап Неприкаянный", "2013-03-14", ParticipantRole.MENTEE);
    school.answers(lost, "pupil-pupil-mentee-application", "need_text", "Горностай на ветке");
    assertThat(found("Горностай")).isNotEmpty();
    Backup backup = house.bean(Backup.class);
    LocalDate day = LocalDate.ofInstant(house.now(), ZoneOffset.UTC).plusDays(60);
    backup.take(day);
    marina.says("/menu").presses("📘 Зима").presses("Изменить").presses("Закрыть программу");
    marina.sees("анкеты тех, кто не принят или не дошёл до конца: 1").presses("Да, закрыть");
    marina.sees("Стёрто записей: 1");
    for (int later = 1; later <= 7; later++) {
      backup.take(day.plusDays(later));
    }
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(found("Горностай")).as("files with it").isEmpty());
  }

  private static boolean isCopy(Path file) {
    return file.getParent().endsWith("backups");
  }

  /** The files in which the word stands. */
  private static List<Path> found(String word) throws IOException {
    byte[] sought = word.getBytes(StandardCharsets.UTF_8);
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(data)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains(new String(sought, StandardCharsets.ISO_8859_1))) {
          found.add(file);
        }
      }
    }
    return found;
  }

  @Test
  void whatStoodInFreePagesBeforeAnUpdateIsOverwrittenAtTheNextStart() throws Exception {
    house.telegram().awaitQuiet();
    try (Connection older = open();
        Statement statement = older.createStatement()) {
      statement.execute("pragma secure_delete = off");
      statement.execute("create table old (word text)");
      statement.execute("insert into old values ('" + "Горыныч ".repeat(2000) + "')");
      statement.execute("drop table old");
      statement.execute("pragma user_version = 0");
      statement.execute("pragma wal_checkpoint(truncate)");
    }
    assertThat(found("Горыныч")).isNotEmpty();
    house.beginAnew();
    assertThat(found("Горыныч")).isEmpty();
  }

  @Test
  void aDeadCourierIsSeenByWhoeverAsksForTheHealth() throws Exception {
    await().atMost(PATIENCE).until(() -> health().statusCode() == 200);
    thread("courier").interrupt();
    await().atMost(PATIENCE).until(() -> health().statusCode() == 503);
    assertThat(health().body()).contains("nobody carries what is to be sent");
    house.restart();
    await().atMost(PATIENCE).until(() -> health().statusCode() == 200);
    thread("dispatcher-0").interrupt();
    await().atMost(PATIENCE).until(() -> health().body().contains("who answer people"));
    house.restart();
    await().atMost(PATIENCE).until(() -> health().statusCode() == 200);
  }

  /** Of this house: others of the same names may be at work in other houses of this run. */
  private static Thread thread(String name) {
    boolean courier = name.equals("courier");
    Object bean = house.context().getBean(courier ? "courier" : "dispatcher");
    Object held = ReflectionTestUtils.getField(bean, courier ? "thread" : "threads");
    return held instanceof Thread one ? one : (Thread) ((List<?>) held).get(0);
  }

  @Test
  void nothingButTheStatusIsAnsweredToOthers() throws Exception {
    for (String closed : List.of("env", "beans", "loggers", "heapdump", "threaddump", "info")) {
      URI address = URI.create(house.address() + "/actuator/" + closed);
      assertThat(ask(HttpRequest.newBuilder(address).build()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void onlyTheOwnerReadsWhatIsInTheFiles() throws IOException {
    house.phone("Боря").opens("");
    house.telegram().awaitQuiet();
    house.bean(Backup.class).take(LocalDate.of(2026, 9, 7));
    assertThat(rights(data)).isEqualTo("rwx------");
    assertThat(rights(data.resolve("backups"))).isEqualTo("rwx------");
    assertThat(rights(data.resolve("backups/tandem-2026-09-07.db"))).isEqualTo("rw-------");
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
