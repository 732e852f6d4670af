package ru.tandem.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** What may become of a question, and what may not. */
class AdviceTest {

  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
  private static final PersonId MISHA = new PersonId(2);
  private static final PersonId LEV = new PersonId(3);

  private final Advice advice =
      Advice.asked(part(new PersonId(1), ParticipantRole.MENTEE), "maths", " Зачем? ", NOW);

  private static Participant part(PersonId person, ParticipantRole role) {
    Participant part = Participant.joins(new ProgrammeId(1), person, role, NOW);
    ReflectionTestUtils.setField(part, "id", person.value());
    return part;
  }

  private void isTakenBy(PersonId mentor) {
    advice.isTaken(part(mentor, ParticipantRole.MENTOR), NOW);
  }

  @Test
  void theFirstTakesItAndTheSecondHearsWhoWasFirst() {
    advice.isHandedOn(NOW);
    isTakenBy(MISHA);
    assertThatThrownBy(() -> isTakenBy(LEV))
        .isInstanceOfSatisfying(
            AlreadySettled.class, settled -> assertThat(settled.by()).contains(MISHA));
    advice.isLetGo();
    assertThat(advice.isHandedOn()).as("the curator hears anew").isFalse();
    isTakenBy(LEV);
    assertThat(advice.mentor()).contains(LEV);
    assertThat(advice.words()).isEqualTo("Зачем?");
  }

  @Test
  void oneAnswerIsEnoughAndIsRatedOnce() {
    isTakenBy(MISHA);
    assertThatThrownBy(() -> advice.isRated(5)).isInstanceOf(AlreadySettled.class);
    advice.isAnswered("Затем", MISHA, NOW);
    assertThatThrownBy(() -> advice.isAnswered("Нет", LEV, NOW)).isInstanceOf(AlreadySettled.class);
    assertThatThrownBy(() -> advice.isRated(6)).isInstanceOf(AlreadySettled.class);
    advice.isRated(2);
    assertThat(advice.mayBeAskedAgain()).isTrue();
    assertThatThrownBy(() -> advice.isRated(5)).isInstanceOf(AlreadySettled.class);
    assertThatThrownBy(() -> isTakenBy(LEV)).isInstanceOf(AlreadySettled.class);
  }

  @Test
  void whatIsNotNeededAnyMoreIsAnsweredByNobody() {
    isTakenBy(MISHA);
    advice.isClosed(NOW);
    assertThat(advice.state()).isEqualTo(AdviceState.CLOSED);
    assertThatThrownBy(() -> advice.isAnswered("Затем", MISHA, NOW))
        .isInstanceOf(AlreadySettled.class);
    assertThatThrownBy(() -> advice.isClosed(NOW)).isInstanceOf(AlreadySettled.class);
  }

  @Test
  void whoIsForgottenLeavesNoWordsBehind() {
    isTakenBy(MISHA);
    advice.isAnswered("Затем", MISHA, NOW);
    advice.forgets(MISHA);
    assertThat(advice.answer()).contains("");
    assertThat(advice.answeredBy()).isEmpty();
    assertThat(advice.mentor()).isEmpty();
  }
}
