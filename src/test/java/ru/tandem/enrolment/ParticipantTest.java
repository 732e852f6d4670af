package ru.tandem.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

class ParticipantTest {

  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(3600);
  private static final PersonId CURATOR = new PersonId(7);

  private final Participant anya =
      Participant.joins(new ProgrammeId(1), new PersonId(2), ParticipantRole.MENTEE, NOW);

  @Test
  void theCuratorDecidesOnceAndOnlyOnAnApplication() {
    anya.consented(NOW);
    assertThatThrownBy(() -> anya.approve(CURATOR, NOW)).isInstanceOf(AlreadySettled.class);
    anya.applied(1, NOW);
    anya.approve(CURATOR, NOW);
    assertThat(anya.step()).isEqualTo(Step.READY);
    assertThatThrownBy(() -> anya.approve(CURATOR, LATER)).isInstanceOf(AlreadySettled.class);
    assertThatThrownBy(() -> anya.decline(CURATOR, LATER)).isInstanceOf(AlreadySettled.class);
    assertThat(anya.at(Step.APPROVED)).contains(NOW);
  }

  @Test
  void aSlipOfTheCuratorsFingerIsTakenBackUntilSomethingCameOfIt() {
    anya.consented(NOW);
    anya.applied(1, NOW);
    assertThatThrownBy(anya::reconsider).isInstanceOf(AlreadySettled.class);
    anya.approve(CURATOR, NOW);
    anya.reconsider();
    assertThat(anya.awaitsReview()).isTrue();
    assertThat(anya.has(Step.READY)).isFalse();
    anya.decline(CURATOR, NOW);
    anya.reconsider();
    anya.approve(CURATOR, LATER);
    assertThat(anya.at(Step.READY)).contains(LATER);
    anya.paired(LATER);
    assertThatThrownBy(anya::reconsider).isInstanceOf(AlreadySettled.class);
    anya.hasMet(true, false, LATER);
    anya.unpaired();
    assertThat(anya.mayBeReconsidered()).isFalse();
  }

  @Test
  void whosePairCameApartAfterMeetingStandsAmongThoseWhoWait() {
    anya.consented(NOW);
    anya.applied(1, NOW);
    anya.approve(CURATOR, NOW);
    anya.paired(NOW);
    anya.hasMet(true, true, NOW);
    assertThat(anya.step()).isEqualTo(Step.ACTIVE);
    anya.unpaired();
    assertThat(anya.step()).isEqualTo(Step.READY);
    assertThat(anya.has(Step.MET)).isTrue();
    anya.paired(LATER);
    assertThat(anya.step()).isEqualTo(Step.ACTIVE);
  }

  @Test
  void nobodyIsReadyWhileAConsentIsMissing() {
    anya.consented(NOW);
    anya.applied(1, NOW);
    anya.consentWithdrawn(NOW);
    anya.approve(CURATOR, NOW);
    assertThat(anya.has(Step.READY)).isFalse();
    anya.consented(LATER);
    assertThat(anya.at(Step.READY)).contains(LATER);
  }

  @Test
  void nobodyIsReadyWhileAPaperIsMissingEvenWhereNoWordIsNeeded() {
    anya.lacks(NOW);
    anya.consented(NOW);
    anya.applied(1, NOW);
    anya.admit(NOW);
    assertThat(anya.has(Step.APPROVED)).isTrue();
    assertThat(anya.has(Step.READY)).isFalse();
    anya.lacksNothing(LATER);
    assertThat(anya.at(Step.READY)).contains(LATER);
  }

  @Test
  void whoComesAgainBeginsFromTheStart() {
    anya.consented(NOW);
    anya.applied(1, NOW);
    anya.leave(NOW);
    assertThat(anya.isIn()).isFalse();
    anya.joinsAgain(LATER);
    assertThat(anya.isIn()).isTrue();
    assertThat(anya.step()).isEqualTo(Step.JOINED);
  }
}
