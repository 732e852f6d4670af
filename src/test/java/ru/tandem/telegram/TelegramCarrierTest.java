package ru.tandem.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import ru.tandem.delivery.Carrier.Outcome;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.DoorStatus.Kind;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Message.Attachment;
import ru.tandem.delivery.Message.Key;
import ru.tandem.delivery.Parcel;
import ru.tandem.delivery.Parcel.Act;
import ru.tandem.delivery.Urgency;
import ru.tandem.sandbox.Fault;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Sandbox;

class TelegramCarrierTest {

  private static ConfigurableApplicationContext sandbox;
  private static LocalTelegram telegram;
  private static TelegramApi api;

  private final DoorStatus status = new DoorStatus(Clock.systemUTC(), System::nanoTime);
  private final AtomicLong ticks = new AtomicLong(1);
  private final TelegramCarrier carrier =
      new TelegramCarrier(api, new Verdicts(status, ticks::get));
  private Phone anya;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.alone(0, "--logging.level.root=WARN");
    telegram = sandbox.getBean(LocalTelegram.class);
    String url = "http://127.0.0.1:" + sandbox.getEnvironment().getProperty("local.server.port");
    api = Server.api(url, telegram.token());
  }

  @AfterAll
  static void close() {
    api.close();
    sandbox.close();
  }

  @BeforeEach
  void anyaComes() {
    telegram.faults().clear();
    anya = telegram.newUser("Аня").opens("");
  }

  @Test
  void aMessageArrivesWithItsKeys() {
    Outcome outcome = send("<b>Привет</b> &amp; добро", Key.press("Да", "yes"));

    assertThat(outcome).isEqualTo(new Outcome.Delivered(anya.lastMessageId()));
    assertThat(anya.lastMessage()).contains("Привет & добро");
    assertThat(anya.buttonLabels()).containsExactly("Да");
  }

  @Test
  void anEditTakesThePlaceOfTheMessage() {
    long first = delivered(send("раз", Key.press("Да", "yes")));

    assertThat(edit(first, "два")).isEqualTo(new Outcome.Delivered(first));
    assertThat(anya.botTexts()).containsExactly("два");
    assertThat(anya.buttonLabels()).isEmpty();
  }

  @Test
  void anEditThatChangesNothingIsAsGoodAsDone() {
    long first = delivered(send("раз"));

    assertThat(edit(first, "раз")).isEqualTo(new Outcome.Delivered(first));
  }

  @Test
  void anEditOfWhatIsGoneIsSentAnew() {
    long second = delivered(edit(999_999, "два"));

    assertThat(second).isEqualTo(anya.lastMessageId());
    assertThat(anya.botTexts()).containsExactly("два");
  }

  @Test
  void aTextInPlaceOfAFileIsSentAnew() {
    long file = delivered(carry(Act.SEND, null, file("план.txt", false)));

    assertThat(delivered(edit(file, "текст"))).isNotEqualTo(file);
  }

  @Test
  void keysAreTakenOff() {
    long first = delivered(send("раз", Key.press("Да", "yes")));

    assertThat(carry(Act.STRIP, first, null)).isInstanceOf(Outcome.Delivered.class);
    assertThat(anya.buttonLabels()).isEmpty();
    assertThat(carry(Act.STRIP, first, null)).isInstanceOf(Outcome.Delivered.class);
    assertThat(carry(Act.STRIP, 999_999L, null)).isInstanceOf(Outcome.Delivered.class);
  }

  @Test
  void filesArriveWhole() {
    carry(Act.SEND, null, file("план.txt", false));

    assertThat(anya.receivesFile("план.txt")).containsExactly(1, 2, 3);
    assertThat(anya.lastMessage()).contains("подпись");
  }

  @Test
  void theKeyForThePhoneNumberGoesAwayAfterwards() {
    send("Номер?", Key.contact("Поделиться"));
    send("Не спешите", Key.press("Меню", "home"));
    assertThat(anya.keys()).containsExactly("Поделиться");

    carry(Act.CLEAR, null, new Message("Спасибо", List.of(), null));

    assertThat(anya.keys()).isEmpty();
  }

  @Test
  void whoBlockedTheBotCannotBeReached() {
    anya.blocks();

    assertThat(send("ау")).isInstanceOf(Outcome.Unreachable.class);
    assertThat(carry(telegram.newUser("Никто").id(), "ау")).isInstanceOf(Outcome.Unreachable.class);
    assertThat(carry(4, "ау")).isInstanceOf(Outcome.Unreachable.class);
  }

  @Test
  void whatTelegramWillNeverTakeIsRefusedWithoutItsWords() {
    Outcome outcome = send("<b>секрет");

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused) outcome).cause()).contains("can't").doesNotContain("секрет");
  }

  @Test
  void beingTooFastIsHeardAndTwoChatsAtOnceAreEverybody() {
    Phone misha = telegram.newUser("Миша").opens("");
    telegram.faults().plan(Fault.tooManyRequests(3).times(3));

    assertThat(send("раз")).isEqualTo(new Outcome.Slower(Duration.ofSeconds(3), false));
    ticks.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(carry(misha.id(), "раз")).isEqualTo(new Outcome.Slower(Duration.ofSeconds(3), true));
    ticks.addAndGet(Duration.ofSeconds(5).toNanos());
    assertThat(send("раз")).isEqualTo(new Outcome.Slower(Duration.ofSeconds(3), false));
  }

  @Test
  void faultsOnTheWayAreForLater() {
    for (Fault fault : List.of(Fault.serverError(), Fault.badGateway(), Fault.drop())) {
      telegram.faults().plan(fault);
      assertThat(send("раз")).isInstanceOf(Outcome.Failed.class);
    }
    assertThat(status.faults().get(Kind.SERVER).times()).isEqualTo(2);
    assertThat(status.faults().get(Kind.NETWORK).times()).isEqualTo(1);
    assertThat(anya.botTexts()).isEmpty();
  }

  private static Message file(String name, boolean picture) {
    return new Message("подпись", List.of(), new Attachment(name, new byte[] {1, 2, 3}, picture));
  }

  private static long delivered(Outcome outcome) {
    return ((Outcome.Delivered) outcome).messageId();
  }

  private Outcome send(String html, Key... keys) {
    List<List<Key>> rows = keys.length == 0 ? List.of() : List.of(List.of(keys));
    return carry(Act.SEND, null, new Message(html, rows, null));
  }

  private Outcome edit(long replaces, String html) {
    return carry(Act.EDIT, replaces, new Message(html, List.of(), null));
  }

  private Outcome carry(long chatId, String html) {
    Message message = new Message(html, List.of(), null);
    return carry(new Parcel(chatId, Act.SEND, null, message, Urgency.INTERACTIVE, null, null));
  }

  private Outcome carry(Act act, Long replaces, Message message) {
    return carry(new Parcel(anya.id(), act, replaces, message, Urgency.INTERACTIVE, null, null));
  }

  private Outcome carry(Parcel parcel) {
    return carrier.carry(parcel).join();
  }
}
