package ru.tandem.mentors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** A session changes as long as it is ahead. */
class TrainingSessionTest {

  private static final Instant NOW = Instant.parse("2026-09-07T07:00:00Z");

  private static TrainingSession in(Duration time) {
    return TrainingSession.planned(
        new ProgrammeId(1), NOW.plus(time), "Кабинет 12", new PersonId(1));
  }

  @Test
  void whatIsAheadIsMovedAndCancelledOnce() {
    TrainingSession session = in(Duration.ofDays(2));
    session.move(NOW.plus(Duration.ofDays(3)), "Кабинет 12", NOW);
    assertThat(session.startsAt()).isEqualTo(NOW.plus(Duration.ofDays(3)));
    session.cancel(NOW);
    assertThat(session.isCancelled()).isTrue();
    assertThatThrownBy(() -> session.cancel(NOW)).isInstanceOf(AlreadySettled.class);
    assertThatThrownBy(() -> session.move(NOW, "Кабинет 12", NOW))
        .isInstanceOf(AlreadySettled.class);
  }

  @Test
  void whatHasBegunStaysAsItWas() {
    TrainingSession session = in(Duration.ZERO);
    assertThatThrownBy(() -> session.cancel(NOW)).isInstanceOf(AlreadySettled.class);
    assertThatThrownBy(() -> session.move(NOW.plusSeconds(60), "Кабинет 12", NOW))
        .isInstanceOf(AlreadySettled.class);
  }
}
