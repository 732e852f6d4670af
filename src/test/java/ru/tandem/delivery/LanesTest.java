package ru.tandem.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.tandem.delivery.Urgency.BROADCAST;
import static ru.tandem.delivery.Urgency.INTERACTIVE;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final AtomicLong ticks = new AtomicLong(1_000 * SECOND);
  private Lanes lanes = new Lanes(new Pace(28, ticks::get), ticks.get());

  @Test
  void noMoreThanThirtyGoInTheFirstSecond() {
    add(200, chat -> chat);

    assertThat(goingWithin(Duration.ofSeconds(1))).isBetween(28, 30);
    assertThat(goingWithin(Duration.ofSeconds(1))).isBetween(27, 29);
  }

  @Test
  void aChatMayHaveABurstAndThenOneASecond() {
    add(20, i -> 1);

    assertThat(goingWithin(Duration.ofSeconds(1))).isBetween(5, 6);
    assertThat(goingWithin(Duration.ofSeconds(5))).isBetween(4, 6);
  }

  @Test
  void withoutLimitsAllGoAtOnce() {
    lanes = new Lanes(new Pace(0, ticks::get), ticks.get());
    add(5_000, chat -> chat);

    assertThat(goingWithin(Duration.ZERO)).isEqualTo(5_000);
    assertThat(lanes.size()).isZero();
  }

  @Test
  void anAnswerOvertakesABroadcastToEverybody() {
    for (int chat = 1; chat <= 100; chat++) {
      add(chat, chat, BROADCAST);
    }
    add(101, 200, INTERACTIVE);
    add(102, 100, INTERACTIVE);

    assertThat(lanes.next(ticks.get()).id()).isEqualTo(101);
    assertThat(lanes.next(ticks.get()).id()).isEqualTo(102);
  }

  @Test
  void oneAtATimeGoesToAChat() {
    add(1, 1, INTERACTIVE);
    add(2, 1, INTERACTIVE);

    assertThat(lanes.next(ticks.get()).id()).isEqualTo(1);
    assertThat(lanes.next(ticks.get())).isNull();
    lanes.free(1, ticks.get());
    assertThat(lanes.next(ticks.get()).id()).isEqualTo(2);
  }

  @Test
  void anIdleChatIsForgottenWhenItsBurstIsRestored() {
    add(3, chat -> chat);
    goingWithin(Duration.ofSeconds(1));
    assertThat(lanes.size()).isEqualTo(3);

    ticks.addAndGet(6 * SECOND);
    lanes.next(ticks.get());

    assertThat(lanes.size()).isZero();
  }

  private interface Chat {
    long of(int parcel);
  }

  private void add(int parcels, Chat chat) {
    for (int id = 1; id <= parcels; id++) {
      add(id, chat.of(id), INTERACTIVE);
    }
  }

  private void add(long id, long chatId, Urgency urgency) {
    Parcel parcel = new Parcel(chatId, Parcel.Act.SEND, null, null, urgency, null, null);
    lanes.add(new Held(id, parcel, false, 0), ticks.get());
  }

  /** How many go when each arrives in no time. */
  private int goingWithin(Duration time) {
    int gone = 0;
    long end = ticks.get() + time.toNanos();
    while (true) {
      for (Held held = lanes.next(ticks.get()); held != null; held = lanes.next(ticks.get())) {
        gone++;
        lanes.free(held.chatId(), ticks.get());
      }
      long wait = lanes.waitNanos(ticks.get());
      if (wait == Long.MAX_VALUE || ticks.get() + wait - end > 0) {
        ticks.set(end);
        return gone;
      }
      ticks.addAndGet(wait);
    }
  }
}
