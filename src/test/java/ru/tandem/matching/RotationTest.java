package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.tandem.people.PersonId;

/** Talks in rounds: everybody meets enough people, nobody the same one twice, the best first. */
class RotationTest {

  private static Situation hall(int mentors, int mentees, Random random) {
    Situation all =
        Situation.of(
            LongStream.rangeClosed(1, mentors)
                .mapToObj(id -> mentor(id, random.nextBoolean() ? "maths" : "english"))
                .toList(),
            LongStream.rangeClosed(101, 100 + mentees)
                .mapToObj(id -> mentee(id, random.nextBoolean() ? "maths" : "english"))
                .toList());
    Set<PersonId> there =
        Stream.concat(
                all.mentors().stream().map(MentorProfile::id),
                all.mentees().stream().map(MenteeRequest::id))
            .collect(Collectors.toSet());
    return Rotation.hall(all, there);
  }

  private static MentorProfile mentor(long id, String helps) {
    return new MentorProfile(
        Candidate.unknown(new PersonId(id)), 1, 1, false, false, Set.of(helps), Set.of(), Set.of());
  }

  private static MenteeRequest mentee(long id, String need) {
    return new MenteeRequest(Candidate.unknown(new PersonId(id)), Set.of(need), AgeWish.ANY);
  }

  @ParameterizedTest
  @CsvSource({"8,12,5", "6,6,6", "3,7,3", "7,3,3", "1,5,5", "20,20,5", "2,2,9"})
  void everybodyMeetsAboutAsManyAndNobodyTwice(int mentors, int mentees, int rounds) {
    for (int seed = 0; seed < 20; seed++) {
      List<List<Couple>> plan = Rotation.of(hall(mentors, mentees, new Random(seed)), rounds);
      Set<Couple> met = new HashSet<>();
      for (List<Couple> round : plan) {
        assertThat(round.stream().map(Couple::mentee)).doesNotHaveDuplicates();
        assertThat(round.stream().map(Couple::mentor)).doesNotHaveDuplicates();
        round.forEach(couple -> assertThat(met.add(couple)).isTrue());
      }
      assertThat(plan).hasSizeLessThanOrEqualTo(rounds);
      int talks = met.size();
      assertThat(talks).isEqualTo(Math.min(rounds * Math.min(mentors, mentees), mentors * mentees));
      for (long id = 101; id <= 100 + mentees; id++) {
        PersonId mentee = new PersonId(id);
        long own = met.stream().filter(couple -> couple.mentee().equals(mentee)).count();
        assertThat(own).isBetween((long) talks / mentees - 1, (long) talks / mentees + 1);
      }
    }
  }

  @Test
  void theMostSuitableTalkComesFirst() {
    Situation hall =
        Situation.of(
            List.of(mentor(1, "maths"), mentor(2, "english")),
            List.of(mentee(101, "english"), mentee(102, "maths")));
    Set<PersonId> there =
        Set.of(new PersonId(1), new PersonId(2), new PersonId(101), new PersonId(102));
    assertThat(Rotation.of(Rotation.hall(hall, there), 2).get(0))
        .containsExactlyInAnyOrder(
            new Couple(new PersonId(101), new PersonId(2)),
            new Couple(new PersonId(102), new PersonId(1)));
  }

  @Test
  void whoIsNotThereTalksWithNobody() {
    Situation all = hall(3, 3, new Random(1));
    Set<PersonId> there = Set.of(new PersonId(1), new PersonId(102));
    assertThat(Rotation.of(Rotation.hall(all, there), 5))
        .containsExactly(List.of(new Couple(new PersonId(102), new PersonId(1))));
  }

  private static Couple couple(long mentee, long mentor) {
    return new Couple(new PersonId(mentee), new PersonId(mentor));
  }

  private static Situation apart(Set<Couple> failed, Set<Couple> forbidden, Weights weights) {
    Situation all =
        new Situation(
            List.of(mentor(1, "maths"), mentor(2, "english")),
            List.of(mentee(101, "maths"), mentee(102, "english"), mentee(103, "english")),
            failed,
            Set.of(),
            Set.of(),
            forbidden,
            GapRule.NONE,
            weights);
    Set<PersonId> there =
        LongStream.of(1, 2, 101, 102, 103).mapToObj(PersonId::new).collect(Collectors.toSet());
    return Rotation.hall(all, there);
  }

  @Test
  void whoDidNotGetOnOrIsKeptApartIsNotSeatedTogether() {
    List<List<Couple>> plan =
        Rotation.of(apart(Set.of(couple(101, 1)), Set.of(couple(102, 2)), Weights.USUAL), 9);
    assertThat(plan.stream().flatMap(List::stream))
        .containsExactlyInAnyOrder(couple(102, 1), couple(103, 1), couple(101, 2), couple(103, 2));
  }

  @Test
  void whoMayTalkWithNobodyKeepsNobodyElseWaiting() {
    Situation hall =
        apart(Set.of(), Set.of(couple(101, 1), couple(101, 2), couple(102, 1)), Weights.USUAL);
    List<List<Couple>> plan = Rotation.of(hall, 9);
    assertThat(plan.get(0)).containsExactlyInAnyOrder(couple(103, 1), couple(102, 2));
    assertThat(plan.stream().flatMap(List::stream))
        .containsExactlyInAnyOrder(couple(103, 1), couple(102, 2), couple(103, 2));
  }

  @Test
  void whoComesLateCatchesUpAndNobodyTalksTwiceWithTheSame() {
    Situation hall = apart(Set.of(), Set.of(), Weights.USUAL);
    List<Couple> held = List.of(couple(101, 1), couple(102, 2));
    List<List<Couple>> plan = Rotation.of(hall, 2, held);
    assertThat(plan.get(0)).anyMatch(talk -> talk.mentee().equals(new PersonId(103)));
    assertThat(plan.stream().flatMap(List::stream)).doesNotContainAnyElementsOf(held);
    assertThat(Rotation.of(hall, 0, held)).isEmpty();
  }

  @Test
  void theWeightsOfTheSchoolCount() {
    Weights own = new Weights(0, 0, 0, 0, 0, 0, 0);
    assertThat(apart(Set.of(), Set.of(), own).weights()).isEqualTo(own);
  }

  @Test
  void whoHasNeverMetComesFirstAndWhoHasMetTalksAgainOnlyWhereSomebodyWouldSitAlone() {
    Set<Couple> before = Set.of(couple(101, 1), couple(102, 2), couple(103, 3));
    List<List<Couple>> plan = Rotation.of(hall(3, 3, new Random(1)), 3, List.of(), before);
    assertThat(plan.get(0)).hasSize(3).doesNotContainAnyElementsOf(before);
    assertThat(plan.get(1)).hasSize(3).doesNotContainAnyElementsOf(before);
    assertThat(plan.get(2)).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void whoHasMetEverybodyIsNotLeftOutForThoseWhoAreNew() {
    Set<Couple> before = new HashSet<>();
    for (long mentee = 101; mentee <= 103; mentee++) {
      for (long mentor = 1; mentor <= 3; mentor++) {
        before.add(couple(mentee, mentor));
      }
    }
    List<List<Couple>> plan = Rotation.of(hall(3, 6, new Random(2)), 4, List.of(), before);
    assertThat(plan.get(0).stream().map(Couple::mentee)).allMatch(mentee -> mentee.value() > 103);
    assertThat(plan.get(1).stream().map(Couple::mentee)).allMatch(mentee -> mentee.value() <= 103);
    assertThat(plan.stream().map(List::size)).containsOnly(3);
  }
}
