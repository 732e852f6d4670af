package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static ru.tandem.enrolment.ParticipantRole.MENTEE;
import static ru.tandem.enrolment.ParticipantRole.MENTOR;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/** What may become of a meeting, and what may not. */
class MeetingTest {

  private static final PersonId MISHA = new PersonId(1);
  private static final PersonId ANYA = new PersonId(2);
  private static final PersonId CURATOR = new PersonId(3);

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");
  private static final Instant AFTER = START.plus(Duration.ofHours(1));

  private final Meeting meeting = proposal(1, START);

  private static Meeting proposal(long id, Instant startsAt) {
    Tandem tandem = mock(Tandem.class);
    when(tandem.id()).thenReturn(new TandemId(5));
    when(tandem.programme()).thenReturn(new ProgrammeId(6));
    when(tandem.side(MISHA)).thenReturn(MENTOR);
    Appointment appointment = new Appointment(startsAt, 40, Mode.SCHOOL, "");
    Meeting proposal =
        Meeting.proposed(tandem, MeetingKind.ORGANISATIONAL, appointment, MISHA, NOW);
    ReflectionTestUtils.setField(proposal, "id", id);
    return proposal;
  }

  private Meeting agreed() {
    meeting.confirm(MENTEE, ANYA, NOW);
    return meeting;
  }

  @Test
  void theOtherSideAgreesOnce() {
    assertThat(agreed().state()).isEqualTo(MeetingState.AGREED);
    settled(() -> meeting.confirm(MENTEE, ANYA, NOW));
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
  }

  @Test
  void nobodyAgreesToTheirOwnProposal() {
    settled(() -> meeting.confirm(MENTOR, MISHA, NOW));
    settled(() -> meeting.decline(MENTOR, MISHA, NOW));
    settled(() -> meeting.takeBack(MENTEE, ANYA, NOW));
    assertThat(meeting.isOpen()).isTrue();
  }

  @Test
  void aYesAfterItsTimeComesTooLate() {
    settled(() -> meeting.confirm(MENTEE, ANYA, START));
  }

  @Test
  void takenBackAndConfirmedAtOnceTheFirstCounts() {
    meeting.takeBack(MENTOR, MISHA, NOW);
    settled(() -> meeting.confirm(MENTEE, ANYA, NOW));
    assertThat(meeting.state()).isEqualTo(MeetingState.DECLINED);
  }

  @Test
  void aDeclinedProposalStaysDeclined() {
    meeting.decline(MENTEE, ANYA, NOW);
    settled(() -> meeting.confirm(MENTEE, ANYA, NOW));
    settled(() -> meeting.cancel(MISHA, "other", NOW));
    assertThat(meeting.lapse(START)).isFalse();
  }

  @Test
  void anUnansweredProposalLapsesOnce() {
    assertThat(meeting.lapse(START)).isTrue();
    assertThat(meeting.lapse(START)).isFalse();
    assertThat(meeting.state()).isEqualTo(MeetingState.DECLINED);
    assertThat(meeting.decidedBy()).isEmpty();
  }

  @Test
  void anAgreedMeetingNeverLapses() {
    assertThat(agreed().lapse(START)).isFalse();
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
  }

  @Test
  void eitherSideCancelsBeforeItBegins() {
    agreed().cancel(MISHA, "lessons", NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(meeting.reason()).contains("lessons");
    settled(() -> meeting.cancel(ANYA, "lessons", NOW));
  }

  @Test
  void whatHasBegunOrIsHeldIsNotCancelled() {
    agreed();
    settled(() -> meeting.cancel(MISHA, "other", START));
    meeting.happened(MENTOR, Outcome.HELD, MISHA, AFTER);
    settled(() -> meeting.cancel(ANYA, "other", AFTER));
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
  }

  @Test
  void aMeetingThatGaveWayIsNeitherHeldNorMovedAgain() {
    agreed().giveWay(ANYA, NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.MOVED);
    assertThat(meeting.isAsking(MENTOR, AFTER)).isFalse();
    settled(() -> meeting.happened(MENTOR, Outcome.HELD, MISHA, AFTER));
    settled(() -> meeting.cancel(MISHA, "other", NOW));
  }

  @Test
  void aHeldMeetingDoesNotGiveWay() {
    agreed().happened(MENTOR, Outcome.HELD, MISHA, AFTER);
    meeting.giveWay(ANYA, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
  }

  @Test
  void whatTakesAnothersPlaceKeepsItsCalendarEntry() {
    Meeting moved = proposal(2, START.plus(Duration.ofDays(1))).insteadOf(agreed());
    assertThat(moved.replaces()).contains(meeting.id());
    assertThat(moved.uid()).isEqualTo(meeting.uid());
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
  }

  @Test
  void nobodySaysWhatBecameOfItBeforeItBegan() {
    agreed();
    settled(() -> meeting.happened(MENTOR, Outcome.HELD, MISHA, START.minusSeconds(1)));
  }

  @Test
  void oneSidesWordIsEnoughToGoOn() {
    assertThat(agreed().happened(MENTEE, Outcome.HELD, ANYA, AFTER)).isTrue();
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.isAsking(MENTOR, AFTER)).isTrue();
    assertThat(meeting.isAsking(MENTEE, AFTER)).isFalse();
  }

  @Test
  void theSameWordTwiceIsOneWord() {
    agreed().happened(MENTEE, Outcome.HELD, ANYA, AFTER);
    assertThat(meeting.happened(MENTEE, Outcome.HELD, ANYA, AFTER)).isFalse();
    settled(() -> meeting.happened(MENTEE, Outcome.MISSED, ANYA, AFTER));
  }

  @Test
  void aMissIsAMissWhenBothSaySo() {
    agreed().happened(MENTEE, Outcome.MISSED, ANYA, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
    meeting.happened(MENTOR, Outcome.MISSED, MISHA, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.MISSED);
    assertThat(meeting.isDisputed()).isFalse();
  }

  @Test
  void afterAWhileOneWordIsTakenForTheWhole() {
    agreed().settle(AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
    meeting.happened(MENTEE, Outcome.MOVED, ANYA, AFTER);
    meeting.settle(AFTER);
    meeting.settle(AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.MOVED);
  }

  @Test
  void movedForOneAndMissedForTheOtherIsNoQuarrel() {
    agreed().happened(MENTEE, Outcome.MISSED, ANYA, AFTER);
    meeting.happened(MENTOR, Outcome.MOVED, MISHA, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.MOVED);
    assertThat(meeting.isDisputed()).isFalse();
  }

  @Test
  void twoVersionsAreAQuestionToTheCuratorWhoeverSpeaksFirst() {
    agreed().happened(MENTEE, Outcome.MISSED, ANYA, AFTER);
    meeting.happened(MENTOR, Outcome.HELD, MISHA, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.isDisputed()).isTrue();

    Meeting other = proposal(2, START);
    other.confirm(MENTEE, ANYA, NOW);
    other.happened(MENTOR, Outcome.HELD, MISHA, AFTER);
    other.happened(MENTEE, Outcome.MISSED, ANYA, AFTER);
    assertThat(other.state()).isEqualTo(MeetingState.HELD);
    assertThat(other.isDisputed()).isTrue();
  }

  @Test
  void aLateWordReopensWhatOneWordHadSettled() {
    agreed().happened(MENTEE, Outcome.MISSED, ANYA, AFTER);
    meeting.settle(AFTER);
    meeting.happened(MENTOR, Outcome.HELD, MISHA, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.isDisputed()).isTrue();
  }

  @Test
  void theCuratorSettlesADisputeOnce() {
    agreed().happened(MENTEE, Outcome.MISSED, ANYA, AFTER);
    meeting.happened(MENTOR, Outcome.HELD, MISHA, AFTER);
    meeting.settleDispute(Outcome.MISSED, CURATOR, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.MISSED);
    settled(() -> meeting.settleDispute(Outcome.HELD, CURATOR, AFTER));
  }

  @Test
  void callingOffSparesWhatIsOver() {
    agreed().happened(MENTOR, Outcome.HELD, MISHA, AFTER);
    meeting.callOff(AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    Meeting open = proposal(2, START);
    open.callOff(NOW);
    assertThat(open.state()).isEqualTo(MeetingState.DECLINED);
  }

  @Test
  void comingIsSaidWhileItLiesAhead() {
    agreed().comes(MENTEE, NOW);
    meeting.comes(MENTEE, NOW);
    assertThat(meeting.isComing(MENTEE)).isTrue();
    assertThat(meeting.isComing(MENTOR)).isFalse();
    settled(() -> meeting.comes(MENTOR, START));
  }

  private static void settled(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(AlreadySettled.class);
  }
}
