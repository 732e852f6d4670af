package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Who acts in a pair while its mentor is away, and who has worked there when. */
class StandInTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final LocalDate BACK = LocalDate.parse("2026-12-01");
  private static final PersonId MISHA = new PersonId(1);
  private static final PersonId ANYA = new PersonId(2);
  private static final PersonId VERA = new PersonId(3);
  private static final PersonId LENA = new PersonId(4);

  private final Participant lena = part(LENA, ParticipantRole.MENTOR);
  private final Tandem tandem =
      Tandem.formed(
          part(MISHA, ParticipantRole.MENTOR),
          List.of(part(ANYA, ParticipantRole.MENTEE), part(VERA, ParticipantRole.MENTEE)),
          NOW);

  private static Participant part(PersonId person, ParticipantRole role) {
    Participant part = Participant.joins(new ProgrammeId(1), person, role, NOW);
    ReflectionTestUtils.setField(part, "id", person.value());
    return part;
  }

  @Test
  void whoStandsInActsAndTheMentorIsAwayUntilHeReturns() {
    tandem.standsIn(lena, BACK);
    assertThat(tandem.people()).containsExactly(LENA, ANYA, VERA);
    assertThat(tandem.has(MISHA)).isFalse();
    assertThat(tandem.isAway(MISHA)).isTrue();
    assertThat(tandem.isStandIn(LENA)).isTrue();
    assertThat(tandem.opposite(ANYA)).containsExactly(LENA);
    assertThat(tandem.mentor()).isEqualTo(new ParticipantId(1));
    assertThat(tandem.actors()).startsWith(lena.id()).doesNotContain(tandem.mentor());
    assertThat(tandem.inPlaceOf(MISHA)).isEqualTo(LENA);
    tandem.mentorReturns();
    assertThat(tandem.people()).containsExactly(MISHA, ANYA, VERA);
    assertThat(tandem.inPlaceOf(LENA)).isEqualTo(MISHA);
    assertThat(tandem.inPlaceOf(VERA)).isEqualTo(VERA);
    assertThat(tandem.isStandIn(MISHA)).isFalse();
    assertThat(tandem.standInUntil()).isEmpty();
  }

  @Test
  void eachLedWhatTookPlaceInHisTime() {
    Instant came = NOW.plus(Duration.ofDays(2));
    Instant went = NOW.plus(Duration.ofDays(5));
    StandIn asked = StandIn.asked(new TandemId(1), lena, BACK, null, MISHA, NOW);
    ReflectionTestUtils.setField(tandem, "standIns", List.of(asked));
    assertThat(tandem.mentorAt(NOW)).isEqualTo(MISHA);
    asked.agrees(came);
    tandem.standsIn(lena, BACK);
    assertThat(tandem.mentorAt(came.minusSeconds(1))).isEqualTo(MISHA);
    assertThat(tandem.mentorAt(came)).isEqualTo(LENA);
    asked.ends(went);
    tandem.mentorReturns();
    assertThat(tandem.mentorAt(came)).isEqualTo(LENA);
    assertThat(tandem.mentorsPartAt(came)).isEqualTo(lena.id());
    assertThat(tandem.mentorAt(went)).isEqualTo(MISHA);
    assertThat(tandem.mentorsPartAt(went)).isEqualTo(tandem.mentor());
  }

  @Test
  void oneAtATimeStandsInAndNobodyWhoWorksThereHimself() {
    assertThatThrownBy(() -> tandem.standsIn(part(ANYA, ParticipantRole.MENTOR), BACK))
        .isInstanceOf(AlreadySettled.class);
    assertThatThrownBy(() -> tandem.mentorReturns()).isInstanceOf(AlreadySettled.class);
    tandem.standsIn(lena, BACK);
    assertThatThrownBy(() -> tandem.standsIn(lena, BACK)).isInstanceOf(AlreadySettled.class);
    tandem.mentorReturns();
    tandem.end(EndCause.DONE, null, NOW);
    assertThatThrownBy(() -> tandem.standsIn(lena, BACK)).isInstanceOf(AlreadySettled.class);
  }

  @Test
  void whoHasLeftWorkedThereUntilThen() {
    Instant later = NOW.plus(Duration.ofDays(2));
    assertThat(tandem.goesOnWithout(VERA, later)).isTrue();
    assertThat(tandem.had(VERA, NOW.plus(Duration.ofDays(1)))).isTrue();
    assertThat(tandem.had(VERA, later)).isFalse();
    assertThat(tandem.companions(VERA)).containsExactly(MISHA);
    assertThat(tandem.companions(MISHA)).containsExactly(ANYA);
  }

  @Test
  void whatWasBeforeThePairWasFormedBelongsToThoseWhoBeganIt() {
    assertThat(tandem.had(ANYA, NOW.minus(Duration.ofDays(1)))).isTrue();
  }

  @Test
  void hisTimeIsFromHisYesUntilTheMentorIsBack() {
    StandIn asked = StandIn.asked(new TandemId(1), lena, BACK, null, MISHA, NOW);
    assertThat(asked.covers(NOW)).isFalse();
    asked.agrees(NOW.plusSeconds(60));
    assertThat(asked.covers(NOW)).isFalse();
    assertThat(asked.covers(NOW.plusSeconds(60))).isTrue();
    asked.ends(NOW.plusSeconds(120));
    assertThat(asked.covers(NOW.plusSeconds(119))).isTrue();
    assertThat(asked.covers(NOW.plusSeconds(120))).isFalse();
  }

  @Test
  void oneAnswersOnce() {
    StandIn asked = StandIn.asked(new TandemId(1), lena, BACK, null, MISHA, NOW);
    assertThat(asked.isOpen()).isTrue();
    asked.agrees(NOW);
    assertThat(asked.isRunning()).isTrue();
    assertThatThrownBy(() -> asked.declines(NOW)).isInstanceOf(AlreadySettled.class);
    asked.ends(NOW);
    assertThat(asked.isRunning()).isFalse();
  }
}
