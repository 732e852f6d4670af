package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.tandem.enrolment.ParticipantRole.MENTEE;
import static ru.tandem.enrolment.ParticipantRole.MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.monitoring.Signs.Side;
import ru.tandem.people.PersonId;

/** When a pair needs a look, and when it does not yet. */
class RiskTest {

  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final PersonId BORIS = new PersonId(1);
  private static final PersonId ANYA = new PersonId(2);
  private static final PersonId VITYA = new PersonId(3);

  @Test
  void aPairThatMeetsAndIsContentNeedsNoLook() {
    assertThat(risks(pair(mentor(9), mentee(8)))).isEmpty();
  }

  @Test
  void nothingIsSaidOfThoseOfWhomNothingIsKnown() {
    assertThat(risks(pair(mentor(), mentee()))).isEmpty();
  }

  @Test
  void threeWeeksWithoutAMeetingAreARiskAndASecondLessIsNot() {
    Duration threeWeeks = Duration.ofDays(21);
    assertThat(risks(met(threeWeeks))).containsExactly(Reason.of(Risk.NO_MEETING, 21));
    assertThat(risks(met(threeWeeks.minusSeconds(1)))).isEmpty();
    assertThat(risks(met(Duration.ofDays(30)))).containsExactly(Reason.of(Risk.NO_MEETING, 30));
  }

  @Test
  void twoMissesInARowAreARiskAndOneIsNot() {
    assertThat(risks(missed(2))).containsExactly(Reason.of(Risk.MISSES, 2));
    assertThat(risks(missed(1))).isEmpty();
  }

  @Test
  void aRatingOfFourIsARiskAndFiveIsNot() {
    assertThat(risks(pair(mentor(), mentee(4))))
        .containsExactly(Reason.about(ANYA, Risk.LOW_RATING, 4));
    assertThat(risks(pair(mentor(), mentee(5)))).isEmpty();
  }

  @Test
  void onlyTheLatestRatingCounts() {
    assertThat(risks(pair(mentor(), mentee(3, 8)))).isEmpty();
  }

  @Test
  void whereNoMeetingIsAwaitedNoneIsMissed() {
    assertThat(risks(new Signs(Optional.empty(), 0, List.of(mentor(), mentee())))).isEmpty();
  }

  @Test
  void aRatingThatFellByThreeIsARiskAndByTwoIsNot() {
    assertThat(risks(pair(mentor(10, 7), mentee())))
        .containsExactly(Reason.about(BORIS, Risk.RATING_FELL, 10, 7));
    assertThat(risks(pair(mentor(10, 8), mentee()))).isEmpty();
    assertThat(risks(pair(mentor(10, 8, 6), mentee()))).isEmpty();
  }

  @Test
  void ratingsFourApartAreARiskWhoeverSeesItDarkerAndThreeApartAreNot() {
    assertThat(risks(pair(mentor(9), mentee(5))))
        .containsExactly(Reason.of(Risk.RATINGS_APART, 9, 5));
    assertThat(risks(pair(mentor(5), mentee(9))))
        .containsExactly(Reason.of(Risk.RATINGS_APART, 5, 9));
    assertThat(risks(pair(mentor(9), mentee(6)))).isEmpty();
  }

  @Test
  void twoMenteesOfOneGroupMaySeeItDifferently() {
    Signs group =
        new Signs(
            Optional.of(NOW), 0, List.of(mentor(8), mentee(10), side(VITYA, MENTEE, List.of(6))));
    assertThat(risks(group)).isEmpty();
  }

  @Test
  void aSurveyIsLateAfterSevenDays() {
    Duration week = Duration.ofDays(7);
    assertThat(risks(asked(week))).containsExactly(Reason.about(ANYA, Risk.LATE_SURVEY, 7));
    assertThat(risks(asked(week.minusSeconds(1)))).isEmpty();
  }

  @Test
  void whoDoesNotGetTheMessagesIsARisk() {
    Side gone = new Side(ANYA, MENTEE, List.of(), OptionalInt.empty(), Optional.empty(), true);
    assertThat(risks(pair(mentor(), gone))).containsExactly(Reason.about(ANYA, Risk.BLOCKED));
  }

  @Test
  void whoFeelsUnsafeComesFirstAndIsUrgent() {
    Signs signs =
        new Signs(Optional.of(NOW.minus(Duration.ofDays(40))), 2, List.of(mentor(), feels(4)));
    assertThat(risks(signs))
        .extracting(Reason::risk)
        .containsExactly(Risk.UNSAFE, Risk.MISSES, Risk.NO_MEETING);
    assertThat(risks(signs).get(0).risk().isUrgent()).isTrue();
    assertThat(risks(signs).get(1).risk().isUrgent()).isFalse();
    assertThat(risks(pair(mentor(), feels(5)))).isEmpty();
  }

  @Test
  void aSchoolMayDrawTheLinesElsewhere() {
    Thresholds strict =
        new Thresholds(
            Duration.ofDays(10), 1, 6, 2, 2, 3, Duration.ofDays(2), 6, Duration.ofDays(1), 8, 6);
    assertThat(Risk.of(met(Duration.ofDays(12)), strict, NOW))
        .containsExactly(Reason.of(Risk.NO_MEETING, 12));
    assertThat(Risk.of(missed(1), strict, NOW)).containsExactly(Reason.of(Risk.MISSES, 1));
    assertThat(Risk.of(pair(mentor(), feels(6)), strict, NOW))
        .containsExactly(Reason.about(ANYA, Risk.UNSAFE, 6));
  }

  @Test
  void everyLimitOfASchoolIsTheOneThatItSets() {
    for (Limit limit : Limit.values()) {
      Thresholds own = Thresholds.USUAL.with(limit, 9);
      for (Limit any : Limit.values()) {
        assertThat(own.at(any)).isEqualTo(any == limit ? 9 : Thresholds.USUAL.at(any));
      }
    }
  }

  private static List<Reason> risks(Signs signs) {
    return Risk.of(signs, Thresholds.USUAL, NOW);
  }

  private static Signs pair(Side mentor, Side mentee) {
    return new Signs(Optional.of(NOW), 0, List.of(mentor, mentee));
  }

  private static Signs met(Duration ago) {
    return new Signs(Optional.of(NOW.minus(ago)), 0, List.of(mentor(), mentee()));
  }

  private static Signs missed(int times) {
    return new Signs(Optional.of(NOW), times, List.of(mentor(), mentee()));
  }

  private static Signs asked(Duration ago) {
    Side waits =
        new Side(ANYA, MENTEE, List.of(), OptionalInt.empty(), Optional.of(NOW.minus(ago)), false);
    return pair(mentor(), waits);
  }

  private static Side mentor(Integer... ratings) {
    return side(BORIS, MENTOR, List.of(ratings));
  }

  private static Side mentee(Integer... ratings) {
    return side(ANYA, MENTEE, List.of(ratings));
  }

  private static Side feels(int safety) {
    return new Side(ANYA, MENTEE, List.of(), OptionalInt.of(safety), Optional.empty(), false);
  }

  private static Side side(PersonId person, ParticipantRole role, List<Integer> ratings) {
    return new Side(person, role, ratings, OptionalInt.empty(), Optional.empty(), false);
  }
}
