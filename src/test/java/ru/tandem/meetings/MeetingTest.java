package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static ru.tandem.enrolment.ParticipantRole.MENTEE;
import static ru.tandem.enrolment.ParticipantRole.MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

  private static final PersonId VERA = new PersonId(4);
  private static final PersonId GLEB = new PersonId(5);
  private static final Party PAIR = new Party(MISHA, List.of(ANYA));
  private static final Party GROUP = new Party(MISHA, List.of(ANYA, VERA, GLEB));

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");
  private static final Instant AFTER = START.plus(Duration.ofHours(1));

  private final Meeting meeting = proposal(1, START);

  private static Meeting proposal(long id, Instant startsAt) {
    return proposal(id, startsAt, MISHA);
  }

  private static Meeting proposal(long id, Instant startsAt, PersonId by) {
    Tandem tandem = mock(Tandem.class);
    when(tandem.id()).thenReturn(new TandemId(5));
    when(tandem.programme()).thenReturn(new ProgrammeId(6));
    when(tandem.side(by)).thenReturn(by.equals(MISHA) ? MENTOR : MENTEE);
    Appointment appointment = new Appointment(startsAt, 40, Mode.SCHOOL, "");
    Meeting proposal = Meeting.proposed(tandem, MeetingKind.ORGANISATIONAL, appointment, by, NOW);
    ReflectionTestUtils.setField(proposal, "id", id);
    return proposal;
  }

  private Meeting agreed() {
    meeting.agreement(PAIR).answer(ANYA, true, NOW);
    return meeting;
  }

  @Test
  void theOtherSideAgreesOnce() {
    assertThat(agreed().state()).isEqualTo(MeetingState.AGREED);
    settled(() -> meeting.agreement(PAIR).answer(ANYA, true, NOW));
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
  }

  @Test
  void nobodyAgreesToTheirOwnProposal() {
    settled(() -> meeting.agreement(PAIR).answer(MISHA, true, NOW));
    settled(() -> meeting.agreement(PAIR).answer(MISHA, false, NOW));
    settled(() -> meeting.agreement(PAIR).takeBack(ANYA, NOW));
    assertThat(meeting.isOpen()).isTrue();
  }

  @Test
  void aYesAfterItsTimeComesTooLate() {
    settled(() -> meeting.agreement(PAIR).answer(ANYA, true, START));
  }

  @Test
  void takenBackAndConfirmedAtOnceTheFirstCounts() {
    meeting.agreement(PAIR).takeBack(MISHA, NOW);
    settled(() -> meeting.agreement(PAIR).answer(ANYA, true, NOW));
    assertThat(meeting.state()).isEqualTo(MeetingState.DECLINED);
  }

  @Test
  void aDeclinedProposalStaysDeclined() {
    meeting.agreement(PAIR).answer(ANYA, false, NOW);
    settled(() -> meeting.agreement(PAIR).answer(ANYA, true, NOW));
    settled(() -> meeting.attending(PAIR).cancel(MISHA, "other", NOW));
    assertThat(meeting.agreement(PAIR).lapse(START)).isFalse();
  }

  @Test
  void anUnansweredProposalLapsesOnce() {
    assertThat(meeting.agreement(PAIR).lapse(START)).isTrue();
    assertThat(meeting.agreement(PAIR).lapse(START)).isFalse();
    assertThat(meeting.state()).isEqualTo(MeetingState.DECLINED);
    assertThat(meeting.decidedBy()).isEmpty();
  }

  @Test
  void anAgreedMeetingNeverLapses() {
    assertThat(agreed().agreement(PAIR).lapse(START)).isFalse();
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
  }

  @Test
  void eitherSideCancelsBeforeItBegins() {
    agreed().attending(PAIR).cancel(MISHA, "lessons", NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(meeting.reason()).contains("lessons");
    settled(() -> meeting.attending(PAIR).cancel(ANYA, "lessons", NOW));
  }

  @Test
  void whatHasBegunOrIsHeldIsNotCancelled() {
    agreed();
    settled(() -> meeting.attending(PAIR).cancel(MISHA, "other", START));
    meeting.aftermath(PAIR).happened(MISHA, Outcome.HELD, AFTER);
    settled(() -> meeting.attending(PAIR).cancel(ANYA, "other", AFTER));
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
  }

  @Test
  void aMeetingThatGaveWayIsNeitherHeldNorMovedAgain() {
    agreed().giveWay(ANYA, NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.MOVED);
    assertThat(meeting.aftermath(PAIR).isAsking(MISHA, AFTER)).isFalse();
    settled(() -> meeting.aftermath(PAIR).happened(MISHA, Outcome.HELD, AFTER));
    settled(() -> meeting.attending(PAIR).cancel(MISHA, "other", NOW));
  }

  @Test
  void aHeldMeetingDoesNotGiveWay() {
    agreed().aftermath(PAIR).happened(MISHA, Outcome.HELD, AFTER);
    meeting.giveWay(ANYA, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
  }

  @Test
  void whatTakesAnothersPlaceKeepsItsCalendarEntry() {
    Meeting moved = proposal(2, START.plus(Duration.ofDays(1))).insteadOf(agreed());
    assertThat(moved.proposal().replaces()).contains(meeting.id());
    assertThat(moved.uid()).isEqualTo(meeting.uid());
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
  }

  @Test
  void nobodySaysWhatBecameOfItBeforeItBegan() {
    agreed();
    settled(() -> meeting.aftermath(PAIR).happened(MISHA, Outcome.HELD, START.minusSeconds(1)));
  }

  @Test
  void oneSidesWordIsEnoughToGoOn() {
    assertThat(agreed().aftermath(PAIR).happened(ANYA, Outcome.HELD, AFTER)).isTrue();
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.aftermath(PAIR).isAsking(MISHA, AFTER)).isTrue();
    assertThat(meeting.aftermath(PAIR).isAsking(ANYA, AFTER)).isFalse();
  }

  @Test
  void theSameWordTwiceIsOneWord() {
    agreed().aftermath(PAIR).happened(ANYA, Outcome.HELD, AFTER);
    assertThat(meeting.aftermath(PAIR).happened(ANYA, Outcome.HELD, AFTER)).isFalse();
    settled(() -> meeting.aftermath(PAIR).happened(ANYA, Outcome.MISSED, AFTER));
  }

  @Test
  void aMissIsAMissWhenBothSaySo() {
    agreed().aftermath(PAIR).happened(ANYA, Outcome.MISSED, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
    meeting.aftermath(PAIR).happened(MISHA, Outcome.MISSED, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.MISSED);
    assertThat(meeting.isDisputed()).isFalse();
  }

  @Test
  void afterAWhileOneWordIsTakenForTheWhole() {
    agreed().aftermath(PAIR).settle(AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
    meeting.aftermath(PAIR).happened(ANYA, Outcome.MOVED, AFTER);
    meeting.aftermath(PAIR).settle(AFTER);
    meeting.aftermath(PAIR).settle(AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.MOVED);
  }

  @Test
  void movedForOneAndMissedForTheOtherIsNoQuarrel() {
    agreed().aftermath(PAIR).happened(ANYA, Outcome.MISSED, AFTER);
    meeting.aftermath(PAIR).happened(MISHA, Outcome.MOVED, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.MOVED);
    assertThat(meeting.isDisputed()).isFalse();
  }

  @Test
  void twoVersionsAreAQuestionToTheCuratorWhoeverSpeaksFirst() {
    agreed().aftermath(PAIR).happened(ANYA, Outcome.MISSED, AFTER);
    meeting.aftermath(PAIR).happened(MISHA, Outcome.HELD, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.isDisputed()).isTrue();

    Meeting other = proposal(2, START);
    other.agreement(PAIR).answer(ANYA, true, NOW);
    other.aftermath(PAIR).happened(MISHA, Outcome.HELD, AFTER);
    other.aftermath(PAIR).happened(ANYA, Outcome.MISSED, AFTER);
    assertThat(other.state()).isEqualTo(MeetingState.HELD);
    assertThat(other.isDisputed()).isTrue();
  }

  @Test
  void aLateWordReopensWhatOneWordHadSettled() {
    agreed().aftermath(PAIR).happened(ANYA, Outcome.MISSED, AFTER);
    meeting.aftermath(PAIR).settle(AFTER);
    meeting.aftermath(PAIR).happened(MISHA, Outcome.HELD, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.isDisputed()).isTrue();
  }

  @Test
  void theCuratorSettlesADisputeOnce() {
    agreed().aftermath(PAIR).happened(ANYA, Outcome.MISSED, AFTER);
    meeting.aftermath(PAIR).happened(MISHA, Outcome.HELD, AFTER);
    meeting.settleDispute(Outcome.MISSED, CURATOR, AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.MISSED);
    settled(() -> meeting.settleDispute(Outcome.HELD, CURATOR, AFTER));
  }

  @Test
  void callingOffSparesWhatIsOver() {
    agreed().aftermath(PAIR).happened(MISHA, Outcome.HELD, AFTER);
    meeting.callOff(AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    Meeting open = proposal(2, START);
    open.callOff(NOW);
    assertThat(open.state()).isEqualTo(MeetingState.DECLINED);
  }

  @Test
  void comingIsSaidWhileItLiesAhead() {
    agreed().attending(PAIR).comes(ANYA, NOW);
    meeting.attending(PAIR).comes(ANYA, NOW);
    assertThat(meeting.isComing(ANYA)).isTrue();
    assertThat(meeting.isComing(MISHA)).isFalse();
    settled(() -> meeting.attending(PAIR).comes(MISHA, START));
  }

  @Test
  void theYesOfOneOfSeveralAgreesForNobodyElse() {
    Agreement agreement = meeting.agreement(GROUP);
    agreement.answer(ANYA, true, NOW);
    assertThat(meeting.isOpen()).isTrue();
    assertThat(agreement.waitsFor(ANYA)).isFalse();
    assertThat(agreement.waitsFor(VERA)).isTrue();
    agreement.answer(VERA, true, NOW);
    agreement.answer(GLEB, false, NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
    assertThat(meeting.attending(GROUP).awaited()).containsExactly(MISHA, ANYA, VERA);
  }

  @Test
  void withFewerThanHalfOfThemItComesToNothing() {
    Agreement agreement = meeting.agreement(GROUP);
    agreement.answer(ANYA, false, NOW);
    assertThat(meeting.isOpen()).isTrue();
    agreement.answer(VERA, false, NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.DECLINED);
  }

  @Test
  void whoDoesNotAnswerIsNotWaitedForWhenTheOthersAreEnough() {
    Agreement agreement = meeting.agreement(GROUP);
    agreement.answer(ANYA, true, NOW);
    assertThat(agreement.closeVote(NOW)).isFalse();
    agreement.answer(VERA, true, NOW);
    assertThat(agreement.closeVote(NOW)).isTrue();
    assertThat(meeting.attending(GROUP).awaited()).contains(GLEB);
  }

  @Test
  void whatOneOfThemProposesNeedsTheMentorToo() {
    Meeting own = proposal(3, START, ANYA);
    Agreement agreement = own.agreement(GROUP);
    agreement.answer(VERA, true, NOW);
    agreement.answer(GLEB, true, NOW);
    assertThat(own.isOpen()).isTrue();
    agreement.answer(MISHA, true, NOW);
    assertThat(own.state()).isEqualTo(MeetingState.AGREED);
  }

  @Test
  void whoLeavesIsNotWaitedForAndHisProposalGoesWithHim() {
    Agreement before = meeting.agreement(GROUP);
    before.answer(ANYA, true, NOW);
    before.answer(VERA, true, NOW);
    meeting.agreement(new Party(MISHA, List.of(ANYA, VERA))).goesOnWithout(GLEB, NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
    Meeting own = proposal(3, START, ANYA);
    own.agreement(new Party(MISHA, List.of(VERA, GLEB))).goesOnWithout(ANYA, NOW);
    assertThat(own.state()).isEqualTo(MeetingState.DECLINED);
  }

  @Test
  void oneWhoCannotComeIsExcusedAndTheOthersMeet() {
    meeting.agreement(GROUP).answer(ANYA, true, NOW);
    meeting.agreement(GROUP).answer(VERA, true, NOW);
    meeting.agreement(GROUP).answer(GLEB, true, NOW);
    Attending attending = meeting.attending(GROUP);
    assertThat(attending.cancel(ANYA, "lessons", NOW)).isFalse();
    settled(() -> attending.cancel(ANYA, "lessons", NOW));
    assertThat(meeting.aftermath(GROUP).isAsking(ANYA, AFTER)).isFalse();
    attending.comes(ANYA, NOW);
    assertThat(meeting.isComing(ANYA)).isTrue();
    attending.cancel(ANYA, "lessons", NOW);
    attending.cancel(VERA, "lessons", NOW);
    assertThat(attending.cancel(GLEB, "lessons", NOW)).isTrue();
    assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
  }

  @Test
  void thatOneOfSeveralWasNotThereIsNoQuarrel() {
    meeting.agreement(GROUP).answer(ANYA, true, NOW);
    meeting.agreement(GROUP).answer(VERA, true, NOW);
    meeting.agreement(GROUP).answer(GLEB, true, NOW);
    Aftermath aftermath = meeting.aftermath(GROUP);
    aftermath.happened(MISHA, Outcome.HELD, AFTER);
    aftermath.happened(ANYA, Outcome.ABSENT, AFTER);
    assertThat(meeting.isDisputed()).isFalse();
    assertThat(aftermath.isAsking(VERA, AFTER)).isTrue();
    aftermath.happened(VERA, Outcome.ABSENT, AFTER);
    aftermath.settle(AFTER);
    assertThat(meeting.isDisputed()).isFalse();
    aftermath.happened(GLEB, Outcome.ABSENT, AFTER);
    assertThat(meeting.isDisputed()).isTrue();
  }

  @Test
  void thatOneOfSeveralWasNotThereSaysNothingOfTheMeeting() {
    meeting.agreement(GROUP).answer(ANYA, true, NOW);
    meeting.agreement(GROUP).answer(VERA, true, NOW);
    meeting.agreement(GROUP).answer(GLEB, true, NOW);
    Aftermath aftermath = meeting.aftermath(GROUP);
    settled(() -> aftermath.happened(MISHA, Outcome.ABSENT, AFTER));
    aftermath.happened(ANYA, Outcome.ABSENT, AFTER);
    aftermath.settle(AFTER);
    assertThat(meeting.state()).isEqualTo(MeetingState.AGREED);
    aftermath.happened(VERA, Outcome.HELD, AFTER);
    assertThat(meeting.isDisputed()).isFalse();
    aftermath.happened(GLEB, Outcome.MISSED, AFTER);
    assertThat(meeting.isDisputed()).isTrue();
    settled(() -> agreed().aftermath(PAIR).happened(ANYA, Outcome.ABSENT, AFTER));
  }

  @Test
  void nobodyIsAskedAnyMoreAfterAWeekAndWhatNobodyTellsWasNotHeld() {
    agreed();
    Instant late = meeting.endsAt().plus(Duration.ofDays(7));
    Aftermath aftermath = meeting.aftermath(PAIR);
    assertThat(aftermath.isAsking(ANYA, late.minusSeconds(1))).isTrue();
    assertThat(aftermath.isAsking(ANYA, late)).isFalse();
    aftermath.expire(late);
    assertThat(meeting.state()).isEqualTo(MeetingState.MISSED);
  }

  @Test
  void whatOneSideTellsCountsWhenTheOtherConfirmsIt() {
    Meeting told = told();
    assertThat(told.aftermath(PAIR).isAsking(ANYA, AFTER)).isFalse();
    told.aftermath(PAIR).happened(MISHA, Outcome.HELD, AFTER);
    assertThat(told.state()).isEqualTo(MeetingState.HELD);

    Meeting denied = told();
    denied.aftermath(PAIR).happened(MISHA, Outcome.MISSED, AFTER);
    assertThat(denied.isDisputed()).isTrue();
    denied.settleDispute(Outcome.MISSED, CURATOR, AFTER);
    assertThat(denied.state()).isEqualTo(MeetingState.DECLINED);
  }

  private static Meeting told() {
    Tandem tandem = mock(Tandem.class);
    when(tandem.id()).thenReturn(new TandemId(5));
    when(tandem.programme()).thenReturn(new ProgrammeId(6));
    when(tandem.side(ANYA)).thenReturn(MENTEE);
    return Meeting.told(
        tandem, MeetingKind.REGULAR, new Appointment(START, 40, Mode.SCHOOL, ""), ANYA, AFTER);
  }

  private static void settled(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(AlreadySettled.class);
  }
}
