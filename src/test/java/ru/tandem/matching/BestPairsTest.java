package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.tandem.people.PersonId;

/** Pupils of an invented school: Anya, Borya and Vera look for help; Gleb and Dasha give it. */
class BestPairsTest {

  private static final PersonId ANYA = new PersonId(1);
  private static final PersonId BORYA = new PersonId(2);
  private static final PersonId VERA = new PersonId(3);
  private static final PersonId GLEB = new PersonId(11);
  private static final PersonId DASHA = new PersonId(12);

  private static final Slot TUESDAY = new Slot(DayOfWeek.TUESDAY, 15);
  private static final Slot FRIDAY = new Slot(DayOfWeek.FRIDAY, 18);

  @Test
  void withoutMentorsEveryMenteeIsToldToTheCurator() {
    Outcome outcome = BestPairs.of(Situation.of(List.of(), List.of(mentee(ANYA)))).outcome();
    assertThat(outcome.proposals()).isEmpty();
    assertThat(outcome.unpairedMentees())
        .containsExactly(
            new Outcome.UnpairedMentee(
                ANYA, List.of(new Obstacle("matching.obstacle.no-mentors", 0))));
  }

  @Test
  void withoutMenteesTheMentorsWait() {
    Outcome outcome = BestPairs.of(Situation.of(List.of(mentor(GLEB, 1)), List.of())).outcome();
    assertThat(outcome.unpairedMentors())
        .containsExactly(
            new Outcome.UnpairedMentor(
                GLEB, List.of(new Obstacle("matching.obstacle.no-mentees", 0))));
  }

  @Test
  void menteeAfterMenteeIsPairedBeforeAnybodysChoiceCounts() {
    Situation all =
        Situation.of(
            List.of(mentor(GLEB, 1, choosing(ANYA)), mentor(DASHA, 1, vetoing(BORYA))),
            List.of(mentee(ANYA, choosing(GLEB)), mentee(BORYA)));
    assertThat(couples(BestPairs.of(all).outcome()))
        .containsExactly(new Couple(ANYA, DASHA), new Couple(BORYA, GLEB));
  }

  @Test
  void oneMutualChoiceWeighsMoreThanTwoOneSidedOnes() {
    Situation all =
        Situation.of(
            List.of(mentor(GLEB, 1, choosing(ANYA)), mentor(DASHA, 1)),
            List.of(mentee(ANYA, choosing(DASHA, VERA, GLEB)), mentee(BORYA, choosing(GLEB))));
    assertThat(couples(BestPairs.of(all).outcome()))
        .containsExactly(new Couple(ANYA, GLEB), new Couple(BORYA, DASHA));
  }

  @Test
  void whoCanHelpWithTheRequestIsProposedWhenNobodyChose() {
    Situation all =
        Situation.of(
            List.of(mentor(pupil(GLEB), 1, "maths"), mentor(pupil(DASHA), 1, "music")),
            List.of(mentee(pupil(ANYA), "music"), mentee(pupil(BORYA), "maths")));
    assertThat(couples(BestPairs.of(all).outcome()))
        .containsExactly(new Couple(ANYA, DASHA), new Couple(BORYA, GLEB));
  }

  @Test
  void oneMentorMayTakeAGroupWhenNobodyElseCan() {
    Outcome outcome =
        BestPairs.of(
                Situation.of(
                    List.of(mentor(GLEB, 3)), List.of(mentee(ANYA), mentee(BORYA), mentee(VERA))))
            .outcome();
    assertThat(couples(outcome))
        .containsExactly(new Couple(ANYA, GLEB), new Couple(BORYA, GLEB), new Couple(VERA, GLEB));
  }

  @Test
  void theLoadIsEvenWhenNothingElseDecides() {
    Outcome outcome =
        BestPairs.of(
                Situation.of(
                    List.of(mentor(GLEB, 3), mentor(DASHA, 3)),
                    List.of(mentee(ANYA), mentee(BORYA), mentee(VERA))))
            .outcome();
    assertThat(couples(outcome).stream().filter(couple -> couple.mentor().equals(GLEB)).count())
        .isBetween(1L, 2L);
  }

  @Test
  void aGoodEarlierPairGoesOnWhenNothingElseDecides() {
    Situation all =
        Situation.of(
            List.of(mentor(GLEB, 1), mentor(DASHA, 1)), List.of(mentee(ANYA), mentee(BORYA)));
    Set<Couple> earlier = Set.of(new Couple(ANYA, DASHA));
    Situation second =
        new Situation(
            all.mentors(), all.mentees(), Set.of(), earlier, Set.of(), Set.of(), GapRule.NONE);
    assertThat(couples(BestPairs.of(second).outcome())).contains(new Couple(ANYA, DASHA));
    assertThat(couples(BestPairs.of(all).outcome())).doesNotContain(new Couple(ANYA, DASHA));
  }

  @Test
  void theRestIsMatchedAroundALockedPair() {
    Situation all =
        Situation.of(
            List.of(mentor(GLEB, 1, choosing(ANYA)), mentor(DASHA, 1)),
            List.of(mentee(ANYA, choosing(GLEB)), mentee(BORYA)));
    Outcome outcome = BestPairs.of(locking(all, new Couple(BORYA, GLEB))).outcome();
    assertThat(couples(outcome)).containsExactly(new Couple(ANYA, DASHA), new Couple(BORYA, GLEB));
    assertThat(outcome.proposals().get(1).why().full()).contains(Reason.of(Reason.Code.LOCKED));
  }

  @Test
  void aLockDoesNotOutweighAVeto() {
    Situation all =
        Situation.of(List.of(mentor(GLEB, 1)), List.of(mentee(ANYA, vetoing(GLEB)), mentee(BORYA)));
    Outcome outcome = BestPairs.of(locking(all, new Couple(ANYA, GLEB))).outcome();
    assertThat(couples(outcome)).containsExactly(new Couple(BORYA, GLEB));
    assertThat(outcome.brokenLocks())
        .containsExactly(new Outcome.BrokenLock(new Couple(ANYA, GLEB), "matching.limit.veto"));
  }

  @Test
  void theCuratorReadsWhyAndThePairReadsLess() {
    MentorProfile gleb =
        mentor(
            pupil(GLEB).free(Set.of(TUESDAY)).chose(choosing(ANYA)), 1, "chess", "maths", "music");
    MenteeRequest anya =
        mentee(pupil(ANYA).free(Set.of(TUESDAY, FRIDAY)).chose(choosing(GLEB)), "maths", "chess");
    Explanation why =
        BestPairs.of(Situation.of(List.of(gleb), List.of(anya))).outcome().proposals().get(0).why();
    Reason tags = Reason.of(Reason.Code.NEEDS_MET, "chess", "maths");
    Reason times = Reason.of(Reason.Code.COMMON_TIMES, TUESDAY);
    assertThat(why.full())
        .containsExactly(Reason.of(Reason.Code.CHOSE_EACH_OTHER_FIRST), tags, times);
    assertThat(why.brief()).containsExactly(tags, times);
    assertThat(Slot.of(times.arguments().get(0))).isEqualTo(TUESDAY);
  }

  @Test
  void whoStaysUnpairedIsExplainedByCounts() {
    Situation all =
        Situation.of(
            List.of(mentor(pupil(GLEB).free(Set.of(FRIDAY)), 1), mentor(DASHA, 0)),
            List.of(mentee(pupil(ANYA).free(Set.of(TUESDAY)))));
    Outcome outcome = BestPairs.of(all).outcome();
    assertThat(outcome.unpairedMentees().get(0).obstacles())
        .containsExactly(
            new Obstacle("matching.limit.no-place", 1),
            new Obstacle("matching.limit.no-common-time", 1));
    assertThat(outcome.unpairedMentors().get(1).obstacles())
        .containsExactly(new Obstacle("matching.limit.no-place", 1));
  }

  @Test
  void whoLacksAConsentIsNotBlamedOnTheMentors() {
    MenteeRequest anya = new MenteeRequest(Candidate.unknown(ANYA), Set.of(), AgeWish.ANY);
    Outcome outcome =
        BestPairs.of(Situation.of(List.of(mentor(GLEB, 1), mentor(DASHA, 1)), List.of(anya)))
            .outcome();
    assertThat(outcome.unpairedMentees().get(0).obstacles())
        .containsExactly(new Obstacle("matching.limit.mentee-consents", 1));
  }

  @Test
  void theCuratorSeesWhomElseAMenteeCouldHaveAndWhatItCosts() {
    Situation all =
        Situation.of(
            List.of(mentor(GLEB, 1, choosing(ANYA)), mentor(DASHA, 1), mentor(VERA, 1)),
            List.of(mentee(ANYA, choosing(GLEB)), mentee(BORYA, vetoing(DASHA, VERA))));
    BestPairs best = BestPairs.of(all);
    List<Outcome.Alternative> others = best.alternatives(ANYA);
    assertThat(couples(best.outcome())).contains(new Couple(BORYA, GLEB));
    assertThat(others.get(0).level()).isEmpty();
    assertThat(others.get(1).mentor()).isEqualTo(GLEB);
    assertThat(others.get(1).level()).contains(Level.UNPAIRED);
    assertThat(others.get(1).cost()).isEqualTo(1);
  }

  /** A mentor of many who stay is weighed by all of them, however few are matched now. */
  @Test
  void whoHasManyAlreadyIsTheHeavierByTheSquare() {
    MentorProfile gleb =
        new MentorProfile(pupil(GLEB), 50, 40, true, true, Set.of(), Set.of(), Set.of());
    BestPairs best =
        BestPairs.of(Situation.of(List.of(gleb, mentor(DASHA, 1)), List.of(mentee(ANYA))));
    assertThat(couples(best.outcome())).containsExactly(new Couple(ANYA, DASHA));
    Outcome.Alternative other = best.alternatives(ANYA).get(0);
    assertThat(other.level()).contains(Level.LOAD);
    assertThat(other.cost()).isEqualTo(2 * 41 - 1 - 1);
  }

  @Test
  void anyLimitOfTheCuratorOrTheProgrammeIsNamed() {
    MentorProfile gleb =
        mentor(pupil(GLEB).aged(13).inGrade(7).meets(Set.of(MeetingMode.ONLINE)), 1);
    MenteeRequest anya = mentee(pupil(ANYA).aged(14).inGrade(8).meets(Set.of(MeetingMode.OFFLINE)));
    Set<Couple> both = Set.of(new Couple(ANYA, GLEB));
    GapRule atLeastSame = new GapRule(0, null, 0, null);
    Situation all =
        new Situation(List.of(gleb), List.of(anya), both, Set.of(), Set.of(), both, atLeastSame);
    assertThat(all.against(gleb, anya))
        .containsExactly(
            Limit.AGE_GAP,
            Limit.CLASS_GAP,
            Limit.FORBIDDEN,
            Limit.ALREADY_FAILED,
            Limit.NO_COMMON_MODE);
  }

  @Test
  void nobodyMentorsThemselves() {
    Outcome outcome =
        BestPairs.of(Situation.of(List.of(mentor(ANYA, 1)), List.of(mentee(ANYA)))).outcome();
    assertThat(outcome.unpairedMentees().get(0).obstacles())
        .containsExactly(new Obstacle("matching.limit.same-person", 1));
  }

  @Test
  void somebodyListedTwiceIsRefused() {
    assertThatThrownBy(() -> Situation.of(List.of(), List.of(mentee(ANYA), mentee(ANYA))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Candidate pupil(PersonId id) {
    return Candidate.unknown(id).consented(true);
  }

  private static MenteeRequest mentee(Candidate who, String... needs) {
    return new MenteeRequest(who, Set.of(needs), AgeWish.ANY);
  }

  private static MenteeRequest mentee(PersonId id) {
    return mentee(pupil(id));
  }

  private static MenteeRequest mentee(PersonId id, Choices choices) {
    return mentee(pupil(id).chose(choices));
  }

  private static MentorProfile mentor(Candidate who, int capacity, String... competences) {
    return new MentorProfile(who, capacity, 0, true, true, Set.of(competences), Set.of(), Set.of());
  }

  private static MentorProfile mentor(PersonId id, int capacity) {
    return mentor(pupil(id), capacity);
  }

  private static MentorProfile mentor(PersonId id, int capacity, Choices choices) {
    return mentor(pupil(id).chose(choices), capacity);
  }

  private static Choices choosing(PersonId... ranked) {
    return new Choices(List.of(ranked), Set.of(), Set.of(), Set.of());
  }

  private static Choices vetoing(PersonId... people) {
    return new Choices(List.of(), Set.of(), Set.of(), Set.of(people));
  }

  private static Situation locking(Situation all, Couple couple) {
    return new Situation(
        all.mentors(),
        all.mentees(),
        all.failed(),
        all.good(),
        Set.of(couple),
        all.forbidden(),
        all.gap());
  }

  private static List<Couple> couples(Outcome outcome) {
    return outcome.proposals().stream().map(Outcome.Proposal::couple).toList();
  }
}
