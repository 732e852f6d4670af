package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import ru.tandem.people.PersonId;

/** What holds for every programme, tried on many invented ones; a failure names its seed. */
class BestPairsPropertiesTest {

  @Test
  void nothingBetterIsFoundByTryingEverything() {
    seeds(1500)
        .forEach(
            seed -> {
              Situation all = new RandomSituations(seed).upTo(5, 4);
              Outcome outcome = BestPairs.of(all).outcome();
              assertThat(amounts(outcome.price()))
                  .as("seed %d", seed)
                  .isEqualTo(new Handbook(all, locked(outcome)).best());
            });
  }

  @Test
  void nothingBetterIsFoundByAnotherAlgorithmInLargerProgrammes() {
    seeds(300)
        .forEach(
            seed -> {
              Situation all = unlocked(new RandomSituations(seed).upTo(8, 6));
              assertThat(HungarianOptimum.weigh(BestPairs.of(all).outcome().price()))
                  .as("seed %d", seed)
                  .isEqualTo(HungarianOptimum.of(all));
            });
  }

  /** The smallest that is too large for luck: seven of each side. */
  @Test
  void nothingBetterIsFoundBySevenAndSevenTryingEverything() {
    seeds(40)
        .forEach(
            seed -> {
              Situation all = unlocked(new RandomSituations(seed).upTo(7, 7));
              assertThat(amounts(BestPairs.of(all).outcome().price()))
                  .as("seed %d", seed)
                  .isEqualTo(new Handbook(all, List.of()).best());
            });
  }

  @Test
  void nothingBetterIsFoundByTheFormerSearchInProgrammesOfASchool() {
    seeds(300)
        .forEach(
            seed -> {
              Situation all = unlocked(new RandomSituations(seed).upTo(40, 25));
              assertThat(BestPairs.of(all).outcome().price())
                  .as("seed %d", seed)
                  .isEqualTo(FormerAssignment.of(all).price());
            });
  }

  @Test
  void noLimitIsEverBroken() {
    seeds(2000)
        .forEach(
            seed -> {
              Situation all = new RandomSituations(seed).upTo(12, 7);
              List<Couple> couples = couples(BestPairs.of(all).outcome());
              for (Couple couple : couples) {
                assertThat(
                        Handbook.allowed(
                            all,
                            all.mentor(couple.mentor()).orElseThrow(),
                            all.mentee(couple.mentee()).orElseThrow()))
                    .as("seed %d, %s", seed, couple)
                    .isTrue();
              }
              assertThat(couples.stream().map(Couple::mentee))
                  .as("seed %d", seed)
                  .doesNotHaveDuplicates();
              for (MentorProfile mentor : all.mentors()) {
                assertThat(couples.stream().filter(c -> c.mentor().equals(mentor.id())).count())
                    .as("seed %d, mentor %s", seed, mentor.id())
                    .isLessThanOrEqualTo(Math.max(0, mentor.capacity() - mentor.standing()));
              }
            });
  }

  @Test
  void theOrderOfTheDataDoesNotMatter() {
    seeds(500)
        .forEach(
            seed -> {
              Situation all = new RandomSituations(seed).upTo(12, 7);
              Situation other = RandomSituations.shuffled(all, new Random(seed));
              assertThat(BestPairs.of(other).outcome())
                  .as("seed %d", seed)
                  .isEqualTo(BestPairs.of(all).outcome());
            });
  }

  @Test
  void everyMenteeIsEitherPairedOrToldWhyNot() {
    seeds(1000)
        .forEach(
            seed -> {
              Situation all = new RandomSituations(seed).upTo(12, 7);
              Outcome outcome = BestPairs.of(all).outcome();
              List<PersonId> mentioned = new ArrayList<>();
              outcome.proposals().forEach(each -> mentioned.add(each.couple().mentee()));
              outcome.unpairedMentees().forEach(each -> mentioned.add(each.mentee()));
              assertThat(mentioned)
                  .as("seed %d", seed)
                  .containsExactlyInAnyOrderElementsOf(
                      all.mentees().stream().map(MenteeRequest::id).toList());
              assertThat(outcome.unpairedMentees())
                  .as("seed %d", seed)
                  .allSatisfy(each -> assertThat(each.obstacles()).isNotEmpty());
              assertThat(outcome.unpairedMentors())
                  .as("seed %d", seed)
                  .allSatisfy(each -> assertThat(each.obstacles()).isNotEmpty());
              assertThat(outcome.proposals())
                  .as("seed %d", seed)
                  .allSatisfy(each -> assertThat(each.why().full()).isNotEmpty());
            });
  }

  @Test
  void everyLockIsKeptOrItsBreakingIsExplained() {
    seeds(1000)
        .forEach(
            seed -> {
              Situation all = new RandomSituations(seed).upTo(8, 6);
              Outcome outcome = BestPairs.of(all).outcome();
              Set<Couple> answered = new HashSet<>(locked(outcome));
              outcome.brokenLocks().forEach(each -> answered.add(each.couple()));
              assertThat(answered).as("seed %d", seed).isEqualTo(all.locked());
            });
  }

  /**
   * The price of an alternative is what a lock on it would really cost; every one has its price.
   */
  @Test
  void theAlternativesAreAllThereTheCheapestFirstAndTheirPriceIsTrue() {
    seeds(400)
        .forEach(
            seed -> {
              Situation all = new RandomSituations(seed).upTo(6, 5);
              BestPairs best = BestPairs.of(all);
              List<Couple> locked = locked(best.outcome());
              for (MenteeRequest mentee : all.mentees()) {
                List<Price> told =
                    best.alternatives(mentee.id()).stream()
                        .map(Outcome.Alternative::extra)
                        .toList();
                boolean settled =
                    locked.stream().anyMatch(couple -> couple.mentee().equals(mentee.id()));
                assertThat(told)
                    .as("seed %d, %s", seed, mentee.id())
                    .isEqualTo(settled ? List.of() : cheapest(all, best.outcome(), mentee.id()));
              }
            });
  }

  @Test
  void whatThePairIsToldIsTheSameWhateverAnybodyChose() {
    seeds(500)
        .forEach(
            seed -> {
              RandomSituations random = new RandomSituations(seed);
              Situation all = random.upTo(6, 5);
              Situation other = random.chosenAnew(all);
              for (MentorProfile mentor : all.mentors()) {
                for (MenteeRequest mentee : all.mentees()) {
                  List<Reason> brief = Explanation.of(all, mentor, mentee).brief();
                  assertThat(brief)
                      .as("seed %d", seed)
                      .isNotEmpty()
                      .isEqualTo(
                          Explanation.of(
                                  other,
                                  other.mentor(mentor.id()).orElseThrow(),
                                  other.mentee(mentee.id()).orElseThrow())
                              .brief());
                }
              }
            });
  }

  private static List<Price> cheapest(Situation all, Outcome outcome, PersonId mentee) {
    List<Couple> now = couples(outcome);
    return all.mentors().stream()
        .map(mentor -> new Couple(mentee, mentor.id()))
        .filter(couple -> !now.contains(couple))
        .map(couple -> BestPairs.of(locking(all, outcome, couple)).outcome())
        .filter(other -> other.brokenLocks().isEmpty())
        .map(other -> other.price().minus(outcome.price()))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Situation locking(Situation all, Outcome outcome, Couple couple) {
    Set<Couple> locks = new HashSet<>(locked(outcome));
    locks.add(couple);
    return new Situation(
        all.mentors(), all.mentees(), all.failed(), all.good(), locks, all.forbidden(), all.gap());
  }

  private static Situation unlocked(Situation all) {
    return new Situation(
        all.mentors(),
        all.mentees(),
        all.failed(),
        all.good(),
        Set.of(),
        all.forbidden(),
        all.gap());
  }

  private static List<Couple> couples(Outcome outcome) {
    return outcome.proposals().stream().map(Outcome.Proposal::couple).toList();
  }

  private static List<Couple> locked(Outcome outcome) {
    return outcome.proposals().stream()
        .filter(Outcome.Proposal::locked)
        .map(Outcome.Proposal::couple)
        .toList();
  }

  private static long[] amounts(Price price) {
    return Arrays.stream(Level.values()).mapToLong(price::amount).toArray();
  }

  private static LongStream seeds(int count) {
    return LongStream.range(0, count);
  }
}
