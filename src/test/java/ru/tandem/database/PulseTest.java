package ru.tandem.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The operator is told once, and once more when it is over. */
class PulseTest {

  private static final SQLException FULL = new SQLException("full", null, 13);

  private final AtomicLong now = new AtomicLong();
  private final List<Object> told = new ArrayList<>();
  private final Outages outages = new Outages();
  private boolean canBeRead = true;
  private boolean canBeWritten = true;
  private int tries;
  private final Pulse pulse = new Pulse(this::reads, this::writes, outages, told::add, now::get);

  @Test
  void whatPassesAtOnceIsNoIllness() {
    outages.adjudicate(FULL);
    beats(30);
    assertThat(pulse.ailment()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void aFullDiskIsToldOnceHoweverLongItLasts() {
    canBeWritten = false;
    outages.adjudicate(FULL);
    beats(1);
    assertThat(pulse.ailment().orElseThrow().words()).isEqualTo("the disk is full");
    beats(600);
    assertThat(told).singleElement().isInstanceOf(DatabaseIll.class);
    assertThat(tries).as("seldomer and seldomer").isLessThan(220);

    canBeWritten = true;
    beats(3);
    assertThat(pulse.ailment()).isEmpty();
    beats(20);
    assertThat(told).hasSize(2).last().isInstanceOf(DatabaseWell.class);
    assertThat(((DatabaseWell) told.get(1)).illFor()).isBetween(secs(598), secs(606));
  }

  @Test
  void aDiskThatIsFullNowAndThenIsOneIllness() {
    for (int i = 0; i < 20; i++) {
      canBeWritten = false;
      outages.adjudicate(FULL);
      beats(5);
      canBeWritten = true;
      beats(5);
    }
    assertThat(told).hasSize(1);
    beats(20);
    assertThat(told).hasSize(2);
  }

  @Test
  void whoDoesNotAnswerIsAway() {
    canBeRead = false;
    canBeWritten = false;
    beats(5);
    assertThat(pulse.ailment().orElseThrow().kind()).isEqualTo(Ailment.Kind.AWAY);
    assertThat(told).hasSize(1);
    canBeRead = true;
    canBeWritten = true;
    beats(3);
    assertThat(pulse.ailment()).isEmpty();
  }

  @Test
  void whoAnswersLateOnceIsNotAway() {
    canBeRead = false;
    canBeWritten = false;
    beats(1);
    canBeRead = true;
    canBeWritten = true;
    assertThat(pulse.ailment()).isEmpty();
    beats(30);
    assertThat(pulse.ailment()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void withoutABeatNobodyIsCalledWell() {
    beats(1);
    now.addAndGet(secs(10).toNanos());
    assertThat(pulse.ailment()).isPresent();
  }

  private void beats(int times) {
    for (int i = 0; i < times; i++) {
      now.addAndGet(secs(1).toNanos());
      pulse.feel();
    }
  }

  private boolean reads() {
    return yes(canBeRead);
  }

  private boolean writes() {
    tries++;
    return yes(canBeWritten);
  }

  private static boolean yes(boolean can) {
    if (!can) {
      throw new IllegalStateException("no");
    }
    return true;
  }

  private static Duration secs(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
