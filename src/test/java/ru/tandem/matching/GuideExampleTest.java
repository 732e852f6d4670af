package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.tandem.people.PersonId;

/** The example of six people in docs/matching.md and docs/ru/matching.md, as it is told there. */
class GuideExampleTest {

  private static final PersonId ANYA = new PersonId(1);
  private static final PersonId BORYA = new PersonId(2);
  private static final PersonId VERA = new PersonId(3);
  private static final PersonId GLEB = new PersonId(11);
  private static final PersonId DASHA = new PersonId(12);
  private static final PersonId LEV = new PersonId(13);

  private static Situation programme(Set<PersonId> dashasVetoes) {
    return Situation.of(
        List.of(
            mentor(GLEB, 1, "maths", List.of(BORYA, ANYA), Set.of()),
            mentor(DASHA, 1, "maths", List.of(ANYA), dashasVetoes),
            mentor(LEV, 2, "chess", List.of(), Set.of())),
        List.of(
            mentee(ANYA, "maths", List.of(GLEB, DASHA)),
            mentee(BORYA, "maths", List.of(GLEB)),
            mentee(VERA, "chess", List.of())));
  }

  private static MentorProfile mentor(
      PersonId id, int places, String helpsWith, List<PersonId> chose, Set<PersonId> vetoes) {
    Candidate who =
        Candidate.unknown(id).consented(true).chose(new Choices(chose, Set.of(), Set.of(), vetoes));
    return new MentorProfile(who, places, 0, true, true, Set.of(helpsWith), Set.of(), Set.of());
  }

  private static MenteeRequest mentee(PersonId id, String asksFor, List<PersonId> chose) {
    Candidate who =
        Candidate.unknown(id)
            .consented(true)
            .chose(new Choices(chose, Set.of(), Set.of(), Set.of()));
    return new MenteeRequest(who, Set.of(asksFor), AgeWish.ANY);
  }

  private static List<Couple> couples(BestPairs best) {
    return best.outcome().proposals().stream().map(Outcome.Proposal::couple).toList();
  }

  @Test
  void twoMutualChoicesAreMoreThanOneFirstWish() {
    BestPairs best = BestPairs.of(programme(Set.of()));
    assertThat(couples(best))
        .containsExactly(new Couple(ANYA, DASHA), new Couple(BORYA, GLEB), new Couple(VERA, LEV));
    assertThat(best.outcome().price().amount(Level.MUTUAL)).isEqualTo(-2);
    assertThat(best.outcome().price().amount(Level.MUTUAL_RANK)).isEqualTo(5);
    assertThat(best.alternatives(ANYA))
        .extracting(Outcome.Alternative::mentor)
        .containsExactlyInAnyOrder(GLEB, LEV);
    assertThat(best.alternatives(ANYA))
        .allSatisfy(
            other -> {
              assertThat(other.level()).contains(Level.MUTUAL);
              assertThat(other.cost()).isEqualTo(1);
            });
  }

  @Test
  void whatPeopleNeedIsMoreThanAnEvenLoad() {
    BestPairs best = BestPairs.of(programme(Set.of(ANYA)));
    assertThat(couples(best))
        .containsExactly(new Couple(ANYA, LEV), new Couple(BORYA, GLEB), new Couple(VERA, LEV));
    assertThat(best.outcome().unpairedMentors())
        .extracting(Outcome.UnpairedMentor::mentor)
        .containsExactly(DASHA);
  }
}
