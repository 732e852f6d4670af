package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.DoorStatus.Kind;
import ru.tandem.delivery.Inbox;
import ru.tandem.delivery.Outbox;
import ru.tandem.people.People;
import ru.tandem.people.Reachability;
import ru.tandem.sandbox.Fault;
import ru.tandem.sandbox.Phone;

/** Whatever goes wrong on the way, people are answered, and the operator hears what it was. */
@ExtendWith(OutputCaptureExtension.class)
class FaultsStoryTest {

  private static final String HELP = "Как тут всё устроено";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static CapturedOutput log;
  private static House house;
  private static Phone operator;
  private static long refused;

  @BeforeAll
  static void open(CapturedOutput log) {
    FaultsStoryTest.log = log;
    house = House.onSqlite("--spring.profiles.active=laboratory");
    house.telegram().bePatientFor(Duration.ofSeconds(90));
    operator = house.operator().opens("").sees("Тандем");
  }

  @AfterAll
  static void close() {
    SilentLog.tellsNothing(log.getAll(), house.telegram(), 10);
    house.close();
  }

  @AfterEach
  void allIsWellAgain() {
    house.telegram().faults().clear();
    house.telegram().awaitQuiet();
    assertThat(house.bean(Outbox.class).count().refused()).isEqualTo(refused);
  }

  @Test
  void whoeverWaitsLongSeesThatTheBotIsAtWork() {
    Phone anya = newcomer("Аня");
    anya.forges(anya.lastMessageId(), "laboratory.slow").seesTyping();
    house.bean(Laboratory.class).letTheSlowOneEnd();
    anya.sees("done at last");
  }

  static Stream<Arguments> onTheWayOut() {
    return Stream.of(
        Arguments.of(Fault.tooManyRequests(1), Kind.TOO_FAST, "Просили помедленнее"),
        Arguments.of(Fault.serverError(), Kind.SERVER, "Ошибки мессенджера"),
        Arguments.of(Fault.badGateway(), Kind.SERVER, "Ошибки мессенджера"),
        Arguments.of(Fault.drop(), Kind.NETWORK, "Сбои сети"));
  }

  @ParameterizedTest
  @MethodSource("onTheWayOut")
  void aMessageThatDidNotGoOutGoesOutOnce(Fault fault, Kind kind, String words) throws Exception {
    Phone anya = newcomer("Аня");
    long before = times(kind);
    house.telegram().faults().plan(fault.on("sendMessage"));

    anya.says("/help").sees(HELP);
    anya.presses("Меню").sees("Тандем");

    assertThat(anya.botTexts()).hasSize(2);
    isTold(kind, before, words);
  }

  @Test
  void anAnswerThatIsLostAfterTheEditChangesNothing() throws Exception {
    Phone anya = newcomer("Аня");
    anya.says("/help").sees(HELP);
    long before = times(Kind.NETWORK);
    house.telegram().faults().plan(Fault.drop().afterTheEffect().on("editMessageText"));

    anya.presses("Меню").sees("Тандем");
    house.telegram().awaitQuiet();

    assertThat(anya.botTexts()).hasSize(2);
    isTold(Kind.NETWORK, before, "Сбои сети");
  }

  @Test
  void aMessageWhoseAnswerIsLostComesAtMostTwice() {
    Phone anya = newcomer("Аня");
    house.telegram().faults().plan(Fault.drop().afterTheEffect().on("sendMessage"));

    anya.says("/help").sees(HELP);
    house.telegram().awaitQuiet();

    assertThat(anya.botTexts()).filteredOn(text -> text.contains(HELP)).hasSizeBetween(1, 2);
  }

  static Stream<Arguments> onTheWayIn() {
    return Stream.of(
        Arguments.of(Fault.tooManyRequests(1), Kind.TOO_FAST, "Просили помедленнее"),
        Arguments.of(Fault.serverError(), Kind.SERVER, "Ошибки мессенджера"),
        Arguments.of(Fault.badGateway(), Kind.SERVER, "Ошибки мессенджера"),
        Arguments.of(Fault.drop(), Kind.NETWORK, "Сбои сети"),
        Arguments.of(Fault.drop().afterTheEffect(), Kind.NETWORK, "Сбои сети"),
        Arguments.of(Fault.conflict(), Kind.CONFLICT, "Другой процесс опрашивает тем же токеном"));
  }

  /** The poll that waits already is not struck; the one after it is. */
  @ParameterizedTest
  @MethodSource("onTheWayIn")
  void whatIsSaidWhileThePollFailsIsHeardOnce(Fault fault, Kind kind, String words)
      throws Exception {
    Phone anya = newcomer("Аня");
    long before = times(kind);
    house.telegram().faults().plan(fault.on("getUpdates"));

    anya.says("/help").says("/help").says("/help");
    house.telegram().awaitQuiet();
    // a poll that loses its answer had to have one
    anya.says("/help");
    await().until(() -> times(kind) > before);
    house.telegram().awaitQuiet();

    assertThat(anya.botTexts()).filteredOn(text -> text.contains(HELP)).hasSize(4);
    isTold(kind, before, words);
  }

  @Test
  void aRealSecondPollerIsOustedAndNamed() throws Exception {
    Phone anya = newcomer("Аня");
    long before = times(Kind.CONFLICT);

    post("getUpdates", "{\"timeout\": 0}");
    anya.says("/help").sees(HELP);

    assertThat(anya.botTexts()).hasSize(2);
    isTold(Kind.CONFLICT, before, "Другой процесс опрашивает тем же токеном");
  }

  /** First a message hangs and then a poll; neither is sent or heard twice. */
  @Test
  void thirtySecondsWithoutAnAnswerDelayOnlyWhatHangs() throws Exception {
    Phone anya = newcomer("Аня");
    Phone misha = newcomer("Миша");
    long before = times(Kind.NETWORK);
    int struck = house.telegram().faults().struck();
    house.telegram().faults().plan(Fault.hang(30).on("sendMessage"));
    anya.says("/help");
    await().until(() -> house.telegram().faults().struck() > struck);

    misha.says("/help").sees(HELP);
    assertThat(anya.botTexts()).hasSize(1);
    house.telegram().faults().plan(Fault.hang(30).on("getUpdates"));
    misha.says("/menu").says("/help");
    anya.sees(HELP);
    house.telegram().awaitQuiet();

    assertThat(anya.botTexts()).hasSize(2);
    assertThat(misha.botTexts()).hasSize(4);
    isTold(Kind.NETWORK, before, "Сбои сети");
  }

  @Test
  void anUpdateThatIsNobodysHoldsUpNobody() {
    Phone anya = newcomer("Аня");
    long aside = house.bean(Inbox.class).count().setAside();

    house.telegram().faults().brokenUpdate();
    anya.says("/help").sees(HELP);
    house.telegram().awaitQuiet();

    assertThat(house.bean(Inbox.class).count()).isEqualTo(new Inbox.Count(0, aside));
  }

  @Test
  void anUpdateOfAnUnknownKindIsPassedOver() throws Exception {
    Phone anya = newcomer("Аня");
    long before = times(Kind.GARBLED);
    long aside = house.bean(Inbox.class).count().setAside();

    house.telegram().faults().unknownUpdate();
    anya.says("/help").sees(HELP);

    assertThat(house.bean(Inbox.class).count().setAside()).isEqualTo(aside);
    isTold(Kind.GARBLED, before, "Непонятные обновления");
  }

  @Test
  void anUpdateThatAlwaysFailsHoldsUpNobodyForLong() throws Exception {
    Phone anya = newcomer("Аня");
    Phone misha = newcomer("Миша");
    long before = times(Kind.SET_ASIDE);
    Laboratory laboratory = house.bean(Laboratory.class);

    anya.forges(anya.lastMessageId(), "laboratory.poison").says("/help");
    misha.says("/help").sees(HELP);
    assertThat(anya.botTexts()).as("still being tried").hasSize(1);
    anya.sees(HELP);

    assertThat(laboratory.poisoned()).isGreaterThanOrEqualTo(3);
    assertThat(anya.botTexts()).hasSize(3);
    assertThat(anya.botTexts().get(1)).contains("это моя ошибка", "Ответы целы");
    assertThat(anya.botTexts().get(2)).contains(HELP);
    operator.sees("не удалось обработать, оно отложено");
    isTold(Kind.SET_ASIDE, before, "Отложенные обновления");
  }

  @Test
  void whoBlockedTheBotIsMarkedAndReachedAgainAfterComingBack() throws Exception {
    Phone anya = newcomer("Аня");
    long before = times(Kind.UNREACHABLE);
    house.telegram().faults().plan(Fault.serverError().on("sendMessage"));

    anya.says("/help").blocks();
    house.telegram().awaitQuiet();

    assertThat(reachability(anya)).isEqualTo(Reachability.BLOCKED);
    refused++;
    isTold(Kind.UNREACHABLE, before, "Люди недоступны");
    anya.opens("").sees("Тандем");
    assertThat(reachability(anya)).isEqualTo(Reachability.REACHABLE);
  }

  @Test
  void anEditThatChangesNothingIsFine() {
    Phone anya = newcomer("Аня");
    int menu = anya.lastMessageId();

    anya.forges(menu, "home").forges(menu, "home");
    anya.says("/help").sees(HELP);

    assertThat(anya.botTexts()).hasSize(2);
  }

  @Test
  void aMessageThatIsGoneBeforeItsEditIsSentAnew() throws Exception {
    Phone anya = newcomer("Аня");
    int menu = anya.lastMessageId();
    house.telegram().faults().plan(Fault.serverError().on("editMessageText"));

    anya.forges(menu, "help");
    await().until(this::isBusy);
    post("deleteMessage", "{\"chat_id\": " + anya.id() + ", \"message_id\": " + menu + "}");
    anya.sees(HELP);

    assertThat(anya.botTexts()).hasSize(1);
    assertThat(anya.lastMessageId()).isGreaterThan(menu);
  }

  /** Real time leaps; nobody waits for two minutes. */
  @Test
  void twoMinutesWithoutAPollAreAnIllness() throws Exception {
    Phone anya = newcomer("Аня");
    long before = times(Kind.SERVER);
    house.telegram().faults().plan(Fault.serverError().on("getUpdates").share(1));
    anya.says("/menu").says("/help");
    await().until(() -> times(Kind.SERVER) > before);
    assertThat(health().statusCode()).isEqualTo(200);

    house.bean(Laboratory.class).leap(TimeUnit.SECONDS.toNanos(121));
    assertThat(health().statusCode()).isEqualTo(503);
    assertThat(health().body()).contains("not polled for 12");

    house.telegram().faults().clear();
    anya.sees(HELP);
    // the update may have come with a poll before the fault: only the next poll makes it well again
    await().atMost(Duration.ofSeconds(30)).until(() -> health().statusCode() == 200);
  }

  private Phone newcomer(String name) {
    Phone phone = house.phone(name).opens("").sees("Тандем");
    house.telegram().awaitQuiet();
    return phone;
  }

  private boolean isBusy() {
    return house.bean(Outbox.class).count().waiting() > 0;
  }

  private static long times(Kind kind) {
    DoorStatus.Fault fault = house.bean(DoorStatus.class).faults().get(kind);
    return fault == null ? 0 : fault.times();
  }

  /** In the operator's chat and at the health endpoint. */
  private static void isTold(Kind kind, long before, String words) throws Exception {
    assertThat(times(kind)).isGreaterThan(before);
    operator.says("/status").sees("Состояние бота").sees(words + ": " + times(kind));
    assertThat(health().body()).contains("\"" + kind + "\":{\"times\":" + times(kind));
  }

  private static HttpResponse<String> health() throws IOException, InterruptedException {
    return ask(HttpRequest.newBuilder(URI.create(house.address() + "/actuator/health")).build());
  }

  private static Reachability reachability(Phone phone) {
    return house.bean(People.class).findByChatId(phone.id()).orElseThrow().reachability();
  }

  /** What somebody else does with the bot's token. */
  private static void post(String method, String body) throws IOException, InterruptedException {
    HttpRequest call =
        HttpRequest.newBuilder(URI.create(house.telegramAddress() + "/" + method))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    assertThat(ask(call).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> ask(HttpRequest call)
      throws IOException, InterruptedException {
    return HTTP.send(call, HttpResponse.BodyHandlers.ofString());
  }
}
