package ru.tandem.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.Person;

/** A link is for one guardian of one child, once. */
class GuardianLinkTest {

  private static final Instant NOW = Instant.parse("2026-10-05T09:00:00Z");

  private final Person anya = person(1);
  private final Person irina = person(2);
  private final Person oleg = person(3);
  private final GuardianLink link =
      GuardianLink.to(
          new ParticipantId(7), anya.id(), GuardianLink.Way.FORWARDED, "abcdefghjkmnpqrs", NOW);

  private static Person person(long number) {
    Person person = Person.comes(1000 + number, Language.RU, NOW);
    ReflectionTestUtils.setField(person, "id", number);
    return person;
  }

  @Test
  void theGuardianMayComeBackEvenLater() {
    link.use(irina, NOW);
    link.use(irina, NOW.plus(Duration.ofDays(60)));
    assertThat(link.isFresh(NOW)).isFalse();
  }

  @Test
  void aSecondAccountIsTurnedAway() {
    link.use(irina, NOW);
    assertThatThrownBy(() -> link.use(oleg, NOW)).isInstanceOf(AlreadySettled.class);
  }

  @Test
  void theChildsOwnAccountIsTurnedAwayAndTheLinkStaysGood() {
    assertThatThrownBy(() -> link.use(anya, NOW)).isInstanceOf(AlreadySettled.class);
    link.use(irina, NOW);
  }

  @Test
  void itIsGoodForFourteenDays() {
    Instant last = NOW.plus(Duration.ofDays(14));
    assertThat(link.isFresh(last)).isTrue();
    assertThat(link.isFresh(last.plusSeconds(1))).isFalse();
    assertThatThrownBy(() -> link.use(irina, last.plusSeconds(1)))
        .isInstanceOf(AlreadySettled.class);
  }
}
