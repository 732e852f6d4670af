package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.tandem.enrolment.ParticipantRole.MENTEE;
import static ru.tandem.enrolment.ParticipantRole.MENTOR;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** What may become of a proposal, and what may not. */
class ProposalTest {

  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
  private static final PersonId CURATOR = new PersonId(1);
  private static final PersonId MISHA = new PersonId(2);
  private static final PersonId ANYA = new PersonId(3);
  private static final Explanation WHY =
      new Explanation(
          List.of(Reason.of(Reason.Code.CHOSE_EACH_OTHER_FIRST)),
          List.of(Reason.of(Reason.Code.NOTHING_AGAINST)));

  private final Proposal proposal =
      Proposal.drafted(part(MISHA, MENTOR), part(ANYA, MENTEE), WHY, CURATOR, NOW);

  private static Participant part(PersonId person, ParticipantRole role) {
    Participant part = Participant.joins(new ProgrammeId(1), person, role, NOW);
    ReflectionTestUtils.setField(part, "id", person.value());
    return part;
  }

  @Test
  void twoWordsMakeAPair() {
    proposal.offer(CURATOR, NOW);
    proposal.accept(MENTEE, NOW);
    assertThat(proposal.state()).isEqualTo(ProposalState.OFFERED);
    proposal.accept(MENTOR, NOW);
    assertThat(proposal.state()).isEqualTo(ProposalState.AGREED);
  }

  @Test
  void oneNoIsEnoughAndKeepsItsReason() {
    proposal.offer(CURATOR, NOW);
    proposal.accept(MENTEE, NOW);
    proposal.refuse(MENTOR, "по времени", NOW);
    assertThat(proposal.state()).isEqualTo(ProposalState.REFUSED);
    assertThat(proposal.reason()).isEqualTo("по времени");
    assertThat(proposal.answer(MENTEE)).contains(Answer.YES);
    assertThat(proposal.answer(MENTOR)).contains(Answer.NO);
  }

  @Test
  void nobodyAnswersTwiceNorBeforeBeingAskedNorAfterwards() {
    refuses(() -> proposal.accept(MENTEE, NOW));
    proposal.offer(CURATOR, NOW);
    proposal.accept(MENTEE, NOW);
    refuses(() -> proposal.accept(MENTEE, NOW));
    refuses(() -> proposal.refuse(MENTEE, "", NOW));
    proposal.withdraw(CURATOR, NOW);
    refuses(() -> proposal.accept(MENTOR, NOW));
    refuses(() -> proposal.withdraw(CURATOR, NOW));
  }

  @Test
  void whatHasBeenOfferedIsNoLongerADraft() {
    proposal.lock(true);
    proposal.lock(true);
    proposal.offer(CURATOR, NOW);
    refuses(() -> proposal.offer(CURATOR, NOW));
    refuses(() -> proposal.lock(false));
    refuses(() -> proposal.isExplained(WHY));
  }

  private static void refuses(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(AlreadySettled.class);
  }

  @Test
  void onlyTheTwoHaveASide() {
    assertThat(proposal.side(MISHA)).isEqualTo(MENTOR);
    assertThat(proposal.side(ANYA)).isEqualTo(MENTEE);
    assertThatThrownBy(() -> proposal.side(CURATOR)).isInstanceOf(NotFound.class);
  }
}
