package ru.tandem.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;

/** How long a missing yes is asked for. */
class AskingTest {

  private static final Instant NOW = Instant.parse("2026-10-05T09:00:00Z");

  private final Asking asking = Asking.of(participant(), NOW);

  private static Participant participant() {
    Participant participant = mock(Participant.class);
    when(participant.id()).thenReturn(new ParticipantId(7));
    return participant;
  }

  private static Instant day(int day) {
    return NOW.plus(Duration.ofDays(day));
  }

  @Test
  void itIsChasedAfterTwoAndFiveDaysAndThenShownToTheCurator() {
    assertThat(asking.nextChase()).contains(day(2));
    asking.chased();
    assertThat(asking.nextChase()).contains(day(5));
    assertThat(asking.isForTheCurator()).isFalse();
    asking.chased();
    assertThat(asking.nextChase()).isEmpty();
    assertThat(asking.isForTheCurator()).isTrue();
  }

  @Test
  void whatIsClosedIsNotChasedUntilItIsOpenAgain() {
    asking.chased();
    asking.chased();
    asking.close(day(6));
    assertThat(asking.isForTheCurator()).isFalse();
    asking.again(day(8));
    assertThat(asking.nextChase()).contains(day(10));
  }
}
