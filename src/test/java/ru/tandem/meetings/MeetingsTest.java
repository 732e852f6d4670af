package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import ru.tandem.BothDatabases;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.tandems.Pairs;
import ru.tandem.tandems.Tandem;

/** Meetings as the database keeps and counts them. */
@BothDatabases
class MeetingsTest {

  private final Pairs pairs = new Pairs();
  @Autowired private Meetings meetings;
  @Autowired private SeriesOfMeetings series;

  @Autowired
  void fill(AutowireCapableBeanFactory beans) {
    beans.autowireBean(pairs);
  }

  private Programme programme;
  private Person misha;
  private Person anya;
  private Tandem pair;

  @BeforeEach
  void aPair() {
    programme = pairs.programme();
    misha = pairs.person();
    anya = pairs.person();
    pair = pairs.tandem(programme, misha, anya);
  }

  private static Instant in(int days) {
    return Pairs.NOW.plus(Duration.ofDays(days));
  }

  private Party party() {
    return Party.of(pair);
  }

  private Meeting proposal(int days) {
    Appointment at = new Appointment(in(days), 40, Mode.ELSEWHERE, "Библиотека");
    return Meeting.proposed(pair, MeetingKind.TRIAL, at, misha.id(), Pairs.NOW);
  }

  private Meeting agreed(int days) {
    Meeting meeting = proposal(days);
    meeting.agreement(party()).answer(anya.id(), true, Pairs.NOW);
    return meetings.save(meeting);
  }

  private void said(int days, Outcome outcome) {
    Meeting meeting = agreed(days);
    Instant later = in(days + 1);
    meeting.aftermath(party()).happened(misha.id(), outcome, later);
    meeting.aftermath(party()).settle(later);
    meetings.save(meeting);
  }

  @Test
  void aMeetingComesBackAsItWas() {
    Meeting meeting = meetings.get(agreed(3).id());
    assertThat(meeting.appointment())
        .isEqualTo(new Appointment(in(3), 40, Mode.ELSEWHERE, "Библиотека"));
    assertThat(meeting.decidedBy()).contains(anya.id());
    assertThat(meeting.word(misha.id())).isEmpty();
    meeting.aftermath(party()).happened(misha.id(), Outcome.MISSED, in(4));
    meetings.save(meeting);
    assertThat(meetings.get(meeting.id()).word(misha.id()).orElseThrow().outcome())
        .isEqualTo(Outcome.MISSED);
    assertThat(meetings.get(meeting.id()).word(anya.id())).isEmpty();
  }

  @Test
  void aTandemHasOneOpenProposalHoweverTheyCross() {
    Meeting first = meetings.save(proposal(3));
    assertThatThrownBy(() -> meetings.saveAndFlush(proposal(4)))
        .isInstanceOf(DataAccessException.class);
    first.agreement(party()).answer(anya.id(), false, Pairs.NOW);
    meetings.saveAndFlush(first);
    Meeting second = meetings.saveAndFlush(proposal(4));
    assertThat(meetings.open(pair.id()).orElseThrow().id()).isEqualTo(second.id());
  }

  @Test
  void whatBecameOfThemIsCountedByState() {
    said(1, Outcome.MISSED);
    said(2, Outcome.HELD);
    said(3, Outcome.MISSED);
    said(4, Outcome.MOVED);
    said(5, Outcome.MISSED);
    assertThat(meetings.countByState(programme.id()))
        .containsEntry(MeetingState.HELD, 1L)
        .containsEntry(MeetingState.MISSED, 3L)
        .containsEntry(MeetingState.MOVED, 1L)
        .containsEntry(MeetingState.CANCELLED, 0L);
    assertThat(meetings.hasHeld(pair.id(), MeetingKind.TRIAL)).isTrue();
    assertThat(meetings.hasHeld(pair.id(), MeetingKind.PLANNING)).isFalse();
  }

  @Test
  void theWeekHoldsWhatWasAgreedAndNoProposals() {
    meetings.save(proposal(2));
    Meeting in3 = agreed(3);
    agreed(7);
    assertThat(meetings.between(programme.id(), Pairs.NOW, in(7)))
        .extracting(Meeting::id)
        .containsExactly(in3.id());
    assertThat(meetings.between(pairs.programme().id(), Pairs.NOW, in(9))).isEmpty();
  }

  @Test
  void aDisputeIsFoundUntilItIsSettled() {
    Meeting meeting = agreed(1);
    meeting.aftermath(party()).happened(misha.id(), Outcome.HELD, in(2));
    meeting.aftermath(party()).happened(anya.id(), Outcome.MISSED, in(2));
    meetings.save(meeting);
    assertThat(meetings.disputed(programme.id())).hasSize(1);
    Meeting disputed = meetings.get(meeting.id());
    disputed.settleDispute(Outcome.HELD, misha.id(), in(3));
    meetings.save(disputed);
    assertThat(meetings.disputed(programme.id())).isEmpty();
  }

  @Test
  void aSeriesRemembersWhatItHasMade() {
    ZoneId moscow = ZoneId.of("Europe/Moscow");
    MeetingSeries one =
        series.save(MeetingSeries.agreed(proposal(4), Rhythm.FORTNIGHTLY, moscow, Pairs.NOW));
    Meeting next =
        meetings.save(
            one.next(programme.endsOn(), SchoolCalendar.UNKNOWN, one.rollsAt()).orElseThrow());
    series.save(one);
    MeetingSeries again = series.findByTandemIdAndStoppedAtIsNull(pair.id()).get(0);
    assertThat(again.lastMade()).isEqualTo(next.seriesDay().orElseThrow());
    assertThat(meetings.get(next.id()).startsAt()).isEqualTo(in(18));
    again.stop(Pairs.NOW);
    series.save(again);
    assertThat(series.findByTandemIdAndStoppedAtIsNull(pair.id())).isEmpty();
  }

  @Test
  void whatHasTakenAnothersPlaceIsKnown() {
    Meeting old = agreed(2);
    Meeting moved = meetings.save(proposal(3).insteadOf(old));
    assertThat(meetings.isReplaced(old.id())).isTrue();
    moved.agreement(party()).answer(anya.id(), false, Pairs.NOW);
    meetings.save(moved);
    assertThat(meetings.isReplaced(old.id())).isFalse();
  }
}
